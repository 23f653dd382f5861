package niengiam.app.http.document;

import java.util.Locale;
import java.util.Optional;
import niengiam.extractor.layout.Box;

/**
 * A box on the picture of a page, in points as attributes of SVG write them.
 *
 * @param kind class of the style sheet
 * @param href the row of the fact
 */
public record BoxView(
    String x,
    String y,
    String width,
    String height,
    String kind,
    Optional<String> href,
    String title) {
  /** Points around a box, so that its line does not strike the letters. */
  private static final double MARGIN = 1;

  static BoxView of(Box box, String kind, Optional<String> href, String title) {
    return new BoxView(
        number(box.x() - MARGIN),
        number(box.y() - MARGIN),
        number(Math.max(0, box.width() + 2 * MARGIN)),
        number(Math.max(0, box.height() + 2 * MARGIN)),
        kind,
        href,
        title);
  }

  /** To tenths. */
  public static String number(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }
}
