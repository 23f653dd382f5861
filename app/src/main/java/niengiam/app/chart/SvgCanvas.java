package niengiam.app.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG that a screen reader can read: a title, a description, and words for each mark. */
final class SvgCanvas implements Canvas {
  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(int width, int height, String title, String description) {
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-labelledby="title desc" font-family="sans-serif">
            <title id="title">%3$s</title>
            <desc id="desc">%4$s</desc>
            <rect width="%1$d" height="%2$d" fill="#ffffff"/>
            """,
            width,
            height,
            escaped(title),
            escaped(description)));
  }

  String finish() {
    return svg + "</svg>\n";
  }

  @Override
  public void begin(String words) {
    svg.append("<g><title>").append(escaped(words)).append("</title>\n");
  }

  @Override
  public void end() {
    svg.append("</g>\n");
  }

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"%s/>\n",
            from.x(),
            from.y(),
            to.x(),
            to.y(),
            stroke(pen)));
  }

  @Override
  public void fill(List<Spot> corners, String color) {
    svg.append("<polygon points=\"").append(points(corners)).append("\" fill=\"");
    svg.append(color).append("\"/>\n");
  }

  @Override
  public void outline(List<Spot> corners, Pen pen) {
    svg.append("<polygon points=\"").append(points(corners)).append("\" fill=\"#ffffff\"");
    svg.append(stroke(pen)).append("/>\n");
  }

  @Override
  public void text(Spot at, String words, Lettering type) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\" fill=\"%s\" text-anchor=\"%s\"%s>",
            at.x(),
            at.y(),
            type.size(),
            type.color(),
            type.anchor().name().toLowerCase(Locale.ROOT),
            type.bold() ? " font-weight=\"bold\"" : ""));
    svg.append(escaped(words)).append("</text>\n");
  }

  private static String points(List<Spot> corners) {
    return corners.stream()
        .map(corner -> String.format(Locale.ROOT, "%.1f,%.1f", corner.x(), corner.y()))
        .collect(Collectors.joining(" "));
  }

  private static String stroke(Pen pen) {
    return String.format(
        Locale.ROOT,
        " stroke=\"%s\" stroke-width=\"%.1f\"%s",
        pen.color(),
        pen.width(),
        pen.dashed() ? " stroke-dasharray=\"6 4\"" : "");
  }

  /** Names come from documents: what XML forbids is left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
