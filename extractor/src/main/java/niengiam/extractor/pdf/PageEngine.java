package niengiam.extractor.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.extractor.compose.Ruling;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content stream of one page once and notes glyphs, thin lines and pictures. */
final class PageEngine extends PDFGraphicsStreamEngine {
  private static final int MOST_GLYPHS = 120_000;
  private static final int MOST_OPERATORS = 3_000_000;
  private static final int MOST_RULINGS = 20_000;

  /** Lines thicker than this, in points, are areas. */
  private static final double THIN = 2.6;

  private final PageFrame frame;
  private final IdentityHashMap<PDFont, Boolean> bold;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Point2D.Double[]> lines = new ArrayList<>();
  private final LegacyGlyphs legacy = new LegacyGlyphs();
  private final IdentityHashMap<PDFont, Boolean> legacyFonts = new IdentityHashMap<>();
  private Point2D.Double start = new Point2D.Double();
  private Point2D.Double current = new Point2D.Double();
  private final List<Point2D.Double[]> rectangles = new ArrayList<>();
  private int operators;
  private int unmapped;
  private int hidden;
  private int shapes;
  private int images;
  private double imageShare;
  private Optional<PDImageXObject> pageImage = Optional.empty();

  PageEngine(PDPage page, PageFrame frame, IdentityHashMap<PDFont, Boolean> bold) {
    super(page);
    this.frame = frame;
    this.bold = bold;
  }

  /** Whether a font is bold is asked once a document. */
  static IdentityHashMap<PDFont, Boolean> fonts() {
    return new IdentityHashMap<>();
  }

  PageScan scan() throws IOException {
    boolean cut = false;
    try {
      processPage(getPage());
      for (PDAnnotation annotation : getPage().getAnnotations()) {
        if (!annotation.isHidden() && !annotation.isNoView() && !annotation.isInvisible()) {
          showAnnotation(annotation);
        }
      }
    } catch (Enough e) {
      cut = true;
    }
    return new PageScan(
        frame,
        legacy.decoded(glyphs),
        rulings,
        unmapped,
        hidden,
        imageShare,
        images == 1 ? pageImage : Optional.empty(),
        shapes,
        cut);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS || glyphs.size() > MOST_GLYPHS) {
      throw new Enough();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    // A damaged operator loses what it draws, never the page.
    unmapped++;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null) {
      unmapped++;
      if (!(font instanceof PDSimpleFont)) {
        return;
      }
      text = String.valueOf((char) code);
    }
    boolean typed = isLegacy(font);
    String clean = typed ? typed(font, code, text) : GlyphText.clean(text);
    Point2D.Double from = frame.point(matrix.getTranslateX(), matrix.getTranslateY());
    float dx = displacement.getX();
    Point2D.Double to =
        frame.point(
            matrix.getTranslateX() + dx * matrix.getScaleX(),
            matrix.getTranslateY() + dx * matrix.getShearY());
    Point2D.Double ahead =
        frame.point(
            matrix.getTranslateX() + matrix.getScaleX(),
            matrix.getTranslateY() + matrix.getShearY());
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (clean.isEmpty() || !(size > 0.5) || size > 2000) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      hidden++;
    }
    if (!typed
        && !glyphs.isEmpty()
        && Character.getType(clean.charAt(0)) == Character.NON_SPACING_MARK) {
      Glyph base = glyphs.removeLast();
      glyphs.add(base.withText(base.text() + clean));
      return;
    }
    int turn = turn(ahead.x - from.x, ahead.y - from.y);
    double width = Math.hypot(to.x - from.x, to.y - from.y);
    boolean heavy = isBold(font) || mode == RenderingMode.FILL_STROKE;
    if (typed) {
      legacy.note(glyphs.size(), LegacyGlyphs.name(font.getName()));
    }
    glyphs.add(new Glyph(clean, from.x, from.y, width, size, turn, heavy));
  }

  private boolean isLegacy(PDFont font) {
    return legacyFonts.computeIfAbsent(
        font, f -> f.getName() != null && LegacyGlyphs.isLegacy(LegacyGlyphs.name(f.getName())));
  }

  /**
   * The byte that was typed. The standard encodings call byte ADh a hyphen, which is ư in TCVN3,
   * and have no name for some others.
   */
  private static String typed(PDFont font, int code, String text) {
    boolean named = font.getCOSObject().containsKey(COSName.TO_UNICODE);
    boolean takesByte = font instanceof PDSimpleFont && code >= 0x80 && code <= 0xff;
    return takesByte && (!named || code == 0xad && text.equals("-"))
        ? String.valueOf((char) code)
        : text;
  }

  private static int turn(double dx, double dy) {
    double ax = Math.abs(dx);
    double ay = Math.abs(dy);
    if (Math.min(ax, ay) > 0.12 * Math.max(ax, ay)) {
      return Glyph.SKEWED;
    }
    return ax >= ay ? (dx >= 0 ? 0 : 2) : (dy >= 0 ? 1 : 3);
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(
        font,
        f -> {
          String name = f.getName();
          PDFontDescriptor descriptor = f.getFontDescriptor();
          return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
              || descriptor != null && descriptor.isForceBold();
        });
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    Point2D.Double a = frame.point(m.getTranslateX(), m.getTranslateY());
    Point2D.Double b =
        frame.point(
            m.getTranslateX() + m.getScaleX() + m.getShearX(),
            m.getTranslateY() + m.getScaleY() + m.getShearY());
    double width = Math.min(frame.width(), Math.abs(a.x - b.x));
    double height = Math.min(frame.height(), Math.abs(a.y - b.y));
    double share = width * height / Math.max(1, frame.width() * frame.height());
    if (share < 0.02) {
      return;
    }
    images++;
    imageShare = Math.min(1, imageShare + share);
    boolean upright =
        m.getScaleX() > 0 && m.getScaleY() > 0 && m.getShearX() == 0 && m.getShearY() == 0;
    if (share > 0.85 && upright && frame.quarter() == 0 && image instanceof PDImageXObject object) {
      pageImage = Optional.of(object);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    rectangles.add(
        new Point2D.Double[] {
          frame.point(p0.getX(), p0.getY()), frame.point(p2.getX(), p2.getY())
        });
    moveTo((float) p0.getX(), (float) p0.getY());
  }

  @Override
  public void clip(int windingRule) {
    // Clipping hides nothing that we read.
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Double(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Double next = new Point2D.Double(x, y);
    if (lines.size() < MOST_RULINGS) {
      lines.add(
          new Point2D.Double[] {frame.point(current.x, current.y), frame.point(next.x, next.y)});
    }
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    lineTo((float) start.x, (float) start.y);
  }

  @Override
  public void endPath() {
    lines.clear();
    rectangles.clear();
  }

  @Override
  public void strokePath() {
    shapes++;
    for (Point2D.Double[] r : rectangles) {
      Point2D.Double a = r[0];
      Point2D.Double c = r[1];
      rule(a.x, a.y, c.x, a.y);
      rule(a.x, c.y, c.x, c.y);
      rule(a.x, a.y, a.x, c.y);
      rule(c.x, a.y, c.x, c.y);
    }
    for (Point2D.Double[] line : lines) {
      rule(line[0].x, line[0].y, line[1].x, line[1].y);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    shapes++;
    for (Point2D.Double[] r : rectangles) {
      rule(r[0].x, r[0].y, r[1].x, r[1].y);
    }
    if (lines.size() >= 3 && lines.size() <= 5) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Point2D.Double[] line : lines) {
        left = Math.min(left, Math.min(line[0].x, line[1].x));
        right = Math.max(right, Math.max(line[0].x, line[1].x));
        top = Math.min(top, Math.min(line[0].y, line[1].y));
        bottom = Math.max(bottom, Math.max(line[0].y, line[1].y));
      }
      rule(left, top, right, bottom);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {
    shapes++;
  }

  /** Keeps a rectangle that is thin enough to be a line, as that line. */
  private void rule(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double right = Math.max(x1, x2);
    double top = Math.min(y1, y2);
    double bottom = Math.max(y1, y2);
    if (Math.min(right - left, bottom - top) > THIN || rulings.size() >= MOST_RULINGS) {
      return;
    }
    if (right - left >= bottom - top) {
      double y = (top + bottom) / 2;
      rulings.add(new Ruling(left, y, right, y));
    } else {
      double x = (left + right) / 2;
      rulings.add(new Ruling(x, top, x, bottom));
    }
  }

  /** Ends the reading of a page that draws without end. */
  private static final class Enough extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1;

    Enough() {
      super("page too long", null, false, false);
    }
  }
}
