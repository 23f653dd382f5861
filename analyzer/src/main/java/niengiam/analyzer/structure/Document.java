package niengiam.analyzer.structure;

import java.util.List;
import niengiam.extractor.layout.Layout;

/**
 * The structure of one document.
 *
 * @param passages the paragraphs of the body in reading order; those of notes are in {@link
 *     #footnotes()}
 */
public record Document(
    Layout layout,
    List<Section> sections,
    List<Passage> passages,
    List<Footnote> footnotes,
    List<Table> tables,
    List<Join> joins) {
  public Document {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    footnotes = List.copyOf(footnotes);
    tables = List.copyOf(tables);
    joins = List.copyOf(joins);
  }
}
