package niengiam.app.http.page;

import java.util.ArrayList;
import java.util.List;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Change;
import niengiam.corpus.correction.Correction;

/**
 * What was corrected in a document, the last correction first.
 *
 * @param document id
 */
public record CorrectionList(String document, List<Line> lines) {
  private static final int MOST = 50;

  public CorrectionList {
    lines = List.copyOf(lines);
  }

  /**
   * @param number by which it is taken back
   */
  public record Line(int number, String surface, String change) {}

  static CorrectionList of(Corpus corpus, Entry entry, Messages messages) {
    List<Line> lines = new ArrayList<>();
    for (Correction correction : corpus.corrections(entry)) {
      lines.addFirst(
          new Line(
              lines.size() + 1,
              correction.surface().strip(),
              words(correction.change(), messages)));
    }
    return new CorrectionList(entry.id(), lines.stream().limit(MOST).toList());
  }

  private static String words(Change change, Messages messages) {
    return switch (change) {
      case Change.Figure f ->
          (new Figures(messages.locale()).plain(f.value()) + " " + f.unit().orElse("")).strip();
      case Change.Citation c -> c.canonical();
      case Change.Day d -> d.date().toString();
      case Change.Wording w -> "“" + w.text() + "”";
      case Change.Confirmed right -> messages.get("review.right");
      case Change.NotAFact none -> messages.get("review.not-a-fact");
    };
  }
}
