package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.corpus.answer.Evidence;

/**
 * C26: thousands without their point in a report that mostly prints it ("2438" beside "1.394"). One
 * finding tells of all of them.
 */
final class NumberStyle implements Check {
  private static final Pattern BARE = Pattern.compile("(?<![\\d.,/-])\\d{4,7}(?![\\d.,-])");
  private static final Pattern POINTED = Pattern.compile("(?<!\\d)\\d{1,3}(?:\\.\\d{3})+(?!\\d)");
  private static final int MOST_SHOWN = 5;

  @Override
  public String id() {
    return "C26-number-style";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Evidence> bare = new ArrayList<>();
    String first = "";
    List<Evidence> pointed = new ArrayList<>();
    int bares = 0;
    if (document.report()) {
      for (Scene scene : document.scenes()) {
        for (Figure figure : scene.figures()) {
          Matcher number = BARE.matcher(figure.measure().surface());
          if (POINTED.matcher(figure.measure().surface()).find()) {
            pointed.add(document.evidence(scene, figure));
          } else if (number.find()) {
            bares++;
            first = first.isEmpty() ? number.group() : first;
            if (bare.size() < MOST_SHOWN) {
              bare.add(document.evidence(scene, figure));
            }
          }
        }
      }
    }
    if (bare.isEmpty() || pointed.size() < 2 * bares) {
      return List.of();
    }
    bare.add(pointed.getFirst());
    return List.of(Suspicion.of(this, bare, Numbers.print(new BigDecimal(first)), first));
  }
}
