package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the limits of tariff steps: "dưới 30km giá 9.000 đồng/vé" has one figure. */
final class TariffLimits {
  private static final int NEAR = 60;

  private TariffLimits() {}

  static List<Figure> without(String text, List<Figure> figures) {
    List<Figure> kept = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      if (i + 1 == figures.size() || !limit(text, figures.get(i), figures.get(i + 1))) {
        kept.add(figures.get(i));
      }
    }
    return kept;
  }

  private static boolean limit(String text, Figure figure, Figure next) {
    boolean bounded =
        figure.qualifier().isPresent() || figure.high().isPresent() || !figure.bound().isEmpty();
    boolean price = next.in("money") && next.unitName().indexOf('/') > 0;
    if (!figure.in("physical") || !bounded || !price || next.start() - figure.end() > NEAR) {
      return false;
    }
    String between = text.substring(figure.end(), next.start());
    return between.indexOf(';') < 0 && between.indexOf(". ") < 0;
  }
}
