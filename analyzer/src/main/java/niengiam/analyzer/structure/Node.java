package niengiam.analyzer.structure;

import niengiam.extractor.layout.Span;

/** A part of a document. */
public sealed interface Node permits Section, Passage, Footnote, Table {
  /** From its first to its last character, over what may stand between its pieces. */
  Span span();
}
