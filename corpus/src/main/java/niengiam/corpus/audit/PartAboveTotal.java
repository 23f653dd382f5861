package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C15: a part ("trong đó …") that is greater than the total before it. */
final class PartAboveTotal implements Check {
  private static final Pattern PART =
      Pattern.compile("(?iu)(?<![\\p{L}])(?:trong đó|trong số đó)(?![\\p{L}])");

  /** Behind these words another year, a plan or a sum of years is told. */
  private static final Pattern OTHER =
      Pattern.compile(
          "tăng|giảm|so với|lũy kế|luỹ kế|đến nay|kế hoạch|chỉ tiêu|cùng kỳ|lượt|năm \\d{4}|;");

  private static final int FARTHEST_TOTAL = 120;
  private static final int FARTHEST_PART = 80;

  @Override
  public String id() {
    return "C15-part-above-total";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      Matcher words = PART.matcher(scene.text());
      while (words.find()) {
        pair(document, scene, words.start(), words.end(), suspicions);
      }
    }
    return suspicions;
  }

  /** The figure right before the words and the one right behind them, when both count the same. */
  private void pair(Reading document, Scene scene, int before, int behind, List<Suspicion> to) {
    List<Figure> earlier = scene.figures().stream().filter(f -> f.end() <= before).toList();
    List<Figure> later = scene.figures().stream().filter(f -> f.start() >= behind).toList();
    if (earlier.isEmpty() || later.isEmpty()) {
      return;
    }
    Figure total = earlier.getLast();
    Figure part = later.getFirst();
    boolean near =
        before - total.end() <= FARTHEST_TOTAL
            && part.start() - behind <= FARTHEST_PART
            && scene.sentenceEnd(total.start()) >= part.end();
    boolean same =
        total.counts()
            && part.counts()
            && !total.unit().isEmpty()
            && total.unit().equals(part.unit());
    if (near
        && same
        && part.value().compareTo(total.value()) > 0
        && !OTHER.matcher(scene.between(total.end(), part.start())).find()) {
      to.add(
          Suspicion.of(
              this,
              List.of(document.evidence(scene, part), document.evidence(scene, total)),
              "≤ " + total.printed(),
              part.printed()));
    }
  }
}
