package niengiam.corpus.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.compare.Disagreement;
import niengiam.corpus.index.StoredMeasure;

/**
 * C16: a stated change that does not lead back to last year's report. Values that are far from each
 * other are two indicators with one name, unless a power of ten lies between them.
 */
final class Deltas implements Check {
  private static final List<BigDecimal> SCALES =
      List.of(BigDecimal.valueOf(10), BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

  private final double tolerance;

  /**
   * @param tolerance share by which the two earlier values may differ and still be one indicator's
   */
  Deltas(double tolerance) {
    this.tolerance = tolerance;
  }

  @Override
  public String id() {
    return "C16-delta";
  }

  @Override
  public List<Suspicion> conclude(Holdings holdings) throws IOException {
    List<Suspicion> suspicions = new ArrayList<>();
    for (String indicator : holdings.indicators()) {
      List<StoredMeasure> rows = new ArrayList<>();
      holdings.measures(indicator, rows::add);
      Disagreement.among(rows).stream()
          .filter(this::meantAsOne)
          .map(this::suspicion)
          .forEach(suspicions::add);
    }
    return suspicions;
  }

  private boolean meantAsOne(Disagreement d) {
    BigDecimal reported = d.earlier().measure().quantity().value();
    boolean text = !d.now().where().equals("table") && !d.earlier().where().equals("table");
    boolean scaled =
        SCALES.stream()
            .anyMatch(
                s ->
                    reported.multiply(s).compareTo(d.implied()) == 0
                        || d.implied().multiply(s).compareTo(reported) == 0);
    return text && (scaled || Numbers.apart(reported, d.implied()) <= tolerance);
  }

  private Suspicion suspicion(Disagreement d) {
    String unit = d.earlier().measure().unit();
    return Suspicion.of(
        this,
        List.of(d.now().evidence(), d.earlier().evidence()),
        Numbers.print(d.earlier().measure().quantity().value(), unit),
        Numbers.print(d.implied(), unit),
        "indicator",
        d.now().name(),
        "year",
        Integer.toString(d.earlier().year().orElse(0)));
  }
}
