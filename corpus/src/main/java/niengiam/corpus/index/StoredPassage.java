package niengiam.corpus.index;

import java.util.List;
import niengiam.analyzer.structure.Passage;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.extractor.layout.Layout;

/**
 * A passage as the index keeps it.
 *
 * @param where "body", "footnote N" or "table"
 * @param layout the pages, blocks and lines that bear the passage, without text
 */
public record StoredPassage(
    DocumentLabel document, Passage passage, String where, List<String> section, Layout layout) {
  public StoredPassage {
    section = List.copyOf(section);
  }
}
