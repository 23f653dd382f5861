package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Span;

/** C23: a long sentence that stands twice in one report. */
final class RepeatedSentences implements Check {
  private static final int FEWEST_WORDS = 30;
  private static final double NEARLY_ALL = 0.9;

  /** Each sentence is compared with all before it. */
  private static final int MOST_SENTENCES = 2_000;

  private record Sentence(Span span, Sketch sketch) {}

  @Override
  public String id() {
    return "C23-repeated";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    List<Sentence> before = new ArrayList<>();
    if (document.report()) {
      for (Scene scene : document.scenes()) {
        int start = 0;
        while (start < scene.text().length() && before.size() < MOST_SENTENCES) {
          int end = scene.sentenceEnd(start);
          String text = scene.text().substring(start, end);
          if (text.split(" ", -1).length >= FEWEST_WORDS) {
            Sentence sentence = new Sentence(scene.place(start, end), Sketch.of(text));
            check(document, sentence, before, suspicions);
            before.add(sentence);
          }
          start = end + 2;
        }
      }
    }
    return suspicions;
  }

  private void check(
      Reading document, Sentence sentence, List<Sentence> before, List<Suspicion> to) {
    before.stream()
        .filter(other -> other.sketch().like(sentence.sketch()) >= NEARLY_ALL)
        .findFirst()
        .ifPresent(
            other ->
                to.add(
                    Suspicion.of(
                        this,
                        List.of(
                            document.evidence(sentence.span()), document.evidence(other.span())),
                        "1",
                        "2")));
  }
}
