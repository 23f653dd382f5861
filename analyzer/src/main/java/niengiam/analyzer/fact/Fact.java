package niengiam.analyzer.fact;

import niengiam.extractor.layout.Span;

/** Something that a document says, with the place that says it and the rule that found it. */
public sealed interface Fact permits Reference, ShortForm, Measure, Dated, Entity {
  Span span();

  /** The text of the span, as printed. */
  String surface();

  /** The id of the rule that found it. */
  String rule();

  /** 0..1. */
  double confidence();
}
