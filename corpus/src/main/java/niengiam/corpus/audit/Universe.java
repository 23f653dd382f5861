package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Measure;

/**
 * C29: more communes than there are. How many there are is told by "12/17 xã" or by "toàn huyện có
 * 17 xã"; two different totals tell nothing.
 */
final class Universe implements Check {
  private static final Pattern UNITS =
      Pattern.compile("xã|phường|thị trấn|thôn|bản|huyện|tổ dân phố|chi bộ|đảng bộ");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:toàn|trên địa bàn) (?:huyện|tỉnh|xã|thành phố|thị xã) (?:hiện )?có (?:tổng số )?$"
              + "|(?:huyện|tỉnh|xã) (?:hiện )?có (?:tổng số )$");

  /** A count of communes with repetition, or in several places, is no part of all. */
  private static final Pattern NOT_PART = Pattern.compile("lượt|của các|liên|các huyện|các tỉnh");

  @Override
  public String id() {
    return "C29-universe";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    Map<String, Figure> whole = new TreeMap<>();
    Map<String, Scene> scenes = new TreeMap<>();
    Map<String, Boolean> disputed = new TreeMap<>();
    for (Scene scene : document.scenes()) {
      for (Figure figure : scene.figures()) {
        if (UNITS.matcher(figure.unit()).matches()) {
          if (exceeds(figure)) {
            suspicions.add(more(document, scene, figure));
          }
          boolean total =
              figure.counts()
                  && WHOLE
                      .matcher(scene.between(Math.max(0, figure.start() - 50), figure.start()))
                      .find();
          if (total) {
            Figure known = whole.putIfAbsent(figure.unit(), figure);
            scenes.putIfAbsent(figure.unit(), scene);
            if (known != null && known.value().compareTo(figure.value()) != 0) {
              disputed.put(figure.unit(), true);
            }
          }
        }
      }
    }
    disputed.keySet().forEach(whole::remove);
    if (!whole.isEmpty()) {
      against(document, whole, scenes, suspicions);
    }
    return suspicions;
  }

  /** "19/17 xã". */
  private static boolean exceeds(Figure figure) {
    Optional<BigDecimal> of = figure.measure().denominator();
    return figure.measure().kind() == Measure.Kind.RATIO
        && of.isPresent()
        && figure.value().compareTo(of.get()) > 0;
  }

  private Suspicion more(Reading document, Scene scene, Figure figure) {
    BigDecimal of = figure.measure().denominator().orElseThrow();
    return Suspicion.of(
        this,
        List.of(document.evidence(scene, figure)),
        "≤ " + Numbers.print(of, figure.unit()),
        figure.printed());
  }

  private void against(
      Reading document, Map<String, Figure> whole, Map<String, Scene> scenes, List<Suspicion> to) {
    for (Scene scene : document.scenes()) {
      for (Figure figure : scene.figures()) {
        Figure all = whole.get(figure.unit());
        if (all != null && figure.counts() && figure.value().compareTo(all.value()) > 0) {
          int from = Math.max(0, figure.start() - 30);
          int end = Math.min(scene.text().length(), figure.end() + 20);
          if (!NOT_PART.matcher(scene.between(from, end)).find()) {
            to.add(
                Suspicion.of(
                    this,
                    List.of(
                        document.evidence(scene, figure),
                        document.evidence(scenes.get(figure.unit()), all)),
                    "≤ " + all.printed(),
                    figure.printed()));
          }
        }
      }
    }
  }
}
