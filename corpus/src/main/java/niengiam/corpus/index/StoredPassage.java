package niengiam.corpus.index;

import java.util.List;
import niengiam.analyzer.structure.Passage;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.correction.Reworded;
import niengiam.corpus.correction.Rewording;
import niengiam.extractor.layout.Layout;

/**
 * A passage as the index keeps it.
 *
 * @param where "body", "footnote N" or "table"
 * @param corrected words of the passage that a person replaced; ranges of its text
 * @param layout the pages, blocks and lines that bear the passage, without text
 */
public record StoredPassage(
    DocumentLabel document,
    Passage passage,
    String where,
    List<String> section,
    List<Rewording> corrected,
    Layout layout) {
  public StoredPassage {
    section = List.copyOf(section);
    corrected = List.copyOf(corrected);
  }

  /** The passage as it shall be shown. */
  public Reworded shown() {
    return Reworded.of(passage.text(), corrected);
  }
}
