package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the limits of tariff steps: "dưới 30km giá 9.000 đồng/vé" has one figure. */
final class TariffLimits {
  private static final int NEAR = 60;

  private TariffLimits() {}

  static List<Figure> without(String text, List<Figure> figures) {
    boolean[] limits = new boolean[figures.size()];
    for (int i = figures.size() - 2; i >= 0; i--) {
      limits[i] = limit(text, figures.get(i), figures.get(i + 1), limits[i + 1]);
    }
    List<Figure> kept = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      if (!limits[i]) {
        kept.add(figures.get(i));
      }
    }
    return kept;
  }

  /**
   * @param step the next figure is itself a limit: "từ 200 m³ đến dưới 500 m³: 1.100.000 đồng"
   */
  private static boolean limit(String text, Figure figure, Figure next, boolean step) {
    boolean bounded =
        figure.qualifier().isPresent() || figure.high().isPresent() || !figure.bound().isEmpty();
    if (!figure.in("physical") || !bounded || next.start() - figure.end() > NEAR) {
      return false;
    }
    String between = text.substring(figure.end(), next.start());
    if (between.indexOf(';') >= 0 || between.indexOf(". ") >= 0) {
      return false;
    }
    boolean rate = next.unitName().indexOf('/') > 0;
    boolean price = next.in("money") && (rate || between.stripLeading().startsWith(":"));
    return price || step && between.strip().startsWith("đến");
  }
}
