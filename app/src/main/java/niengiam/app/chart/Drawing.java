package niengiam.app.chart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.app.chart.Canvas.Anchor;
import niengiam.app.chart.Canvas.Lettering;
import niengiam.app.chart.Canvas.Pen;
import niengiam.app.chart.Canvas.Spot;
import niengiam.app.chart.Chart.Line;
import niengiam.app.chart.Chart.Point;

/** Lays a chart out and draws it; the same chart gives the same SVG, byte for byte. */
public final class Drawing {
  private static final int WIDTH = 960;
  private static final int TOP = 84;
  private static final int LEFT = 110;
  private static final int RIGHT = 930;
  private static final int BOTTOM = 440;
  private static final int LEGEND = 488;
  private static final int LEGEND_ROW = 22;

  /** Year labels that fit beside each other. */
  private static final int MOST_LABELS = 16;

  private static final int LONGEST_TITLE = 88;
  private static final int LONGEST_NAME = 110;

  private static final String INK = "#222222";
  private static final String FAINT = "#666666";
  private static final String ALARM = "#b00020";

  /** Told apart by people who do not see all colours; every other line is dashed besides. */
  private static final List<String> COLORS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9");

  private final Chart chart;
  private final Axis axis;
  private final DecimalFormat figures;
  private final int firstYear;
  private final int lastYear;
  private final double slot;

  private Drawing(Chart chart) {
    this.chart = chart;
    List<BigDecimal> values = new ArrayList<>();
    for (Line line : chart.lines()) {
      for (Point point : line.points()) {
        values.add(point.value());
        values.addAll(point.others());
      }
    }
    this.axis = Axis.of(values);
    this.figures =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(chart.locale()));
    this.firstYear = chart.firstYear();
    this.lastYear = chart.lastYear();
    this.slot = (double) (RIGHT - LEFT) / (lastYear - firstYear + 1);
  }

  /** How many lines a chart can tell apart. */
  public static int mostLines() {
    return COLORS.size();
  }

  /** UTF-8. */
  public static byte[] svg(Chart chart) {
    Drawing drawing = new Drawing(chart);
    SvgCanvas canvas =
        new SvgCanvas(WIDTH, drawing.height(), drawing.heading(), drawing.description());
    drawing.on(canvas);
    return canvas.finish().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] png(Chart chart) {
    Drawing drawing = new Drawing(chart);
    PixelCanvas canvas = new PixelCanvas(WIDTH, drawing.height());
    drawing.on(canvas);
    return canvas.finish();
  }

  private int height() {
    int notes = 1 + (chart.conflicting() ? 1 : 0) + (chart.words().more().isEmpty() ? 0 : 1);
    return LEGEND + LEGEND_ROW * (chart.lines().size() + notes);
  }

  private String heading() {
    return chart.title() + " (" + chart.unit() + ")";
  }

  private void on(Canvas canvas) {
    canvas.text(
        new Spot(LEFT, 36), cut(chart.title(), LONGEST_TITLE), type(18, true, INK, Anchor.START));
    canvas.text(new Spot(LEFT, 62), chart.unit(), type(13, false, FAINT, Anchor.START));
    grid(canvas);
    for (int i = 0; i < chart.lines().size(); i++) {
      if (chart.lines().size() == 1) {
        bars(canvas, chart.lines().get(i));
      } else {
        line(canvas, chart.lines().get(i), COLORS.get(i), i % 2 == 1);
      }
    }
    legend(canvas);
  }

  private void grid(Canvas canvas) {
    for (BigDecimal tick : axis.ticks()) {
      boolean zero = tick.signum() == 0;
      canvas.line(
          new Spot(LEFT, y(tick)),
          new Spot(RIGHT, y(tick)),
          new Pen(zero ? INK : "#dddddd", 1, false));
      canvas.text(
          new Spot(LEFT - 10, y(tick) + 4), figures.format(tick), type(12, false, INK, Anchor.END));
    }
    int every = (lastYear - firstYear) / MOST_LABELS + 1;
    for (int year = firstYear; year <= lastYear; year += every) {
      canvas.text(
          new Spot(x(year), BOTTOM + 22),
          Integer.toString(year),
          type(13, false, INK, Anchor.MIDDLE));
    }
  }

  private void bars(Canvas canvas, Line line) {
    double half = Math.min(slot * 0.32, 45);
    for (int year = firstYear; year <= lastYear; year++) {
      Optional<Point> point = at(line, year);
      if (point.isEmpty()) {
        canvas.text(
            new Spot(x(year), y(BigDecimal.ZERO) - 8),
            lastYear - firstYear < MOST_LABELS ? chart.words().gap() : "–",
            type(11, false, FAINT, Anchor.MIDDLE));
        continue;
      }
      BigDecimal value = point.get().value();
      double x = x(year);
      canvas.begin(words(point.get()));
      canvas.fill(box(x - half, y(value), x + half, y(BigDecimal.ZERO)), COLORS.getFirst());
      conflict(canvas, point.get());
      BigDecimal highest = point.get().others().stream().reduce(value, BigDecimal::max);
      if (lastYear - firstYear < MOST_LABELS) {
        canvas.text(
            new Spot(x, Math.min(y(highest), y(BigDecimal.ZERO)) - 9),
            figures.format(value),
            type(12, true, INK, Anchor.MIDDLE));
      }
      canvas.end();
    }
  }

  /** Broken where a year is missing: what lies between is not known. */
  private void line(Canvas canvas, Line line, String color, boolean dashed) {
    for (Point point : line.points()) {
      at(line, point.year() - 1)
          .ifPresent(before -> canvas.line(spot(before), spot(point), new Pen(color, 2.5, dashed)));
    }
    for (Point point : line.points()) {
      Spot at = spot(point);
      canvas.begin(line.name() + ", " + words(point));
      conflict(canvas, point);
      canvas.fill(box(at.x() - 4, at.y() - 4, at.x() + 4, at.y() + 4), color);
      canvas.end();
    }
  }

  private void conflict(Canvas canvas, Point point) {
    for (BigDecimal other : point.others()) {
      Spot at = new Spot(x(point.year()), y(other));
      canvas.line(spot(point), at, new Pen(ALARM, 1.5, false));
      canvas.outline(diamond(at), new Pen(ALARM, 2, false));
    }
  }

  private void legend(Canvas canvas) {
    double y = LEGEND;
    for (int i = 0; i < chart.lines().size(); i++) {
      if (chart.lines().size() > 1) {
        canvas.line(
            new Spot(LEFT - 14, y - 4),
            new Spot(LEFT + 14, y - 4),
            new Pen(COLORS.get(i), 2.5, i % 2 == 1));
      }
      canvas.fill(box(LEFT - 4, y - 8, LEFT + 4, y), COLORS.get(i));
      y = note(canvas, y, chart.lines().get(i).name());
    }
    if (chart.conflicting()) {
      canvas.outline(diamond(new Spot(LEFT, y - 4)), new Pen(ALARM, 2, false));
      y = note(canvas, y, chart.words().conflict());
    }
    if (!chart.words().more().isEmpty()) {
      note(canvas, y, chart.words().more());
    }
  }

  private static double note(Canvas canvas, double y, String words) {
    canvas.text(
        new Spot(LEFT + 24, y), cut(words, LONGEST_NAME), type(13, false, INK, Anchor.START));
    return y + LEGEND_ROW;
  }

  /** All that the chart shows, for those who do not see it. */
  private String description() {
    return chart.lines().stream()
        .map(
            line ->
                line.name()
                    + ": "
                    + line.points().stream().map(this::words).collect(Collectors.joining("; ")))
        .collect(Collectors.joining(". "));
  }

  private String words(Point point) {
    String value = point.year() + ": " + figures.format(point.value());
    String others = point.others().stream().map(figures::format).collect(Collectors.joining("; "));
    return others.isEmpty() ? value : value + " (" + chart.words().conflict() + ": " + others + ")";
  }

  private static Optional<Point> at(Line line, int year) {
    return line.points().stream().filter(point -> point.year() == year).findFirst();
  }

  private Spot spot(Point point) {
    return new Spot(x(point.year()), y(point.value()));
  }

  private double x(int year) {
    return LEFT + slot * (year - firstYear + 0.5);
  }

  private double y(BigDecimal value) {
    return BOTTOM - axis.share(value) * (BOTTOM - TOP);
  }

  private static List<Spot> box(double left, double top, double right, double bottom) {
    return List.of(
        new Spot(left, top), new Spot(right, top), new Spot(right, bottom), new Spot(left, bottom));
  }

  private static List<Spot> diamond(Spot at) {
    return List.of(
        new Spot(at.x(), at.y() - 6),
        new Spot(at.x() + 6, at.y()),
        new Spot(at.x(), at.y() + 6),
        new Spot(at.x() - 6, at.y()));
  }

  private static Lettering type(double size, boolean bold, String color, Anchor anchor) {
    return new Lettering(size, bold, color, anchor);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
