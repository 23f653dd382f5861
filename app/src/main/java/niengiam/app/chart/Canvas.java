package niengiam.app.chart;

import java.util.List;

/** What a drawing needs of a surface. Points from the top left corner. */
interface Canvas {
  /**
   * @param color "#rrggbb"
   */
  record Pen(String color, double width, boolean dashed) {}

  record Spot(double x, double y) {}

  /** Which part of a text stands at its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  record Lettering(double size, boolean bold, String color, Anchor anchor) {}

  /** What follows, until {@link #end}, stands for something that can be said in words. */
  void begin(String words);

  void end();

  void line(Spot from, Spot to, Pen pen);

  void fill(List<Spot> corners, String color);

  void outline(List<Spot> corners, Pen pen);

  void text(Spot at, String words, Lettering type);
}
