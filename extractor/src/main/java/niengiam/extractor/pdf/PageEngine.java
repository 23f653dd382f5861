package niengiam.extractor.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content stream of one page once and notes glyphs, thin lines and pictures. */
final class PageEngine extends PDFGraphicsStreamEngine {
  /** From this share of the page on, a picture alone on it is its scan. */
  private static final double MOST_OF_PAGE = 0.7;

  private static final int MOST_GLYPHS = 120_000;
  private static final int MOST_OPERATORS = 3_000_000;

  private final PageFrame frame;
  private final FontReading.Fonts fonts;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Strokes strokes;
  private final LegacyGlyphs legacy = new LegacyGlyphs();
  private int operators;
  private int unmapped;
  private int hidden;
  private int images;
  private double imageShare;
  private double imageDpi;
  private Optional<PageScan.Picture> pageImage = Optional.empty();

  PageEngine(PDPage page, PageFrame frame, FontReading.Fonts fonts) {
    super(page);
    this.frame = frame;
    this.fonts = fonts;
    this.strokes = new Strokes(frame);
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
        strokes.rulings(),
        unmapped,
        hidden,
        imageShare,
        imageDpi,
        images == 1 ? pageImage : Optional.empty(),
        strokes.shapes(),
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
    FontReading reading = fonts.of(font);
    FontReading.Meaning meaning = reading.meaning(code);
    unmapped += meaning.unmapped() ? 1 : 0;
    String text = meaning.text();
    double shearX = matrix.getShearX();
    double scaleY = matrix.getScaleY();
    double size = Math.sqrt(shearX * shearX + scaleY * scaleY);
    if (text.isEmpty() || !(size > 0.5) || size > 2000) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      hidden++;
    }
    boolean typed = reading.legacy();
    if (!typed
        && !glyphs.isEmpty()
        && text.charAt(0) >= '\u0300'
        && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK) {
      Glyph base = glyphs.removeLast();
      glyphs.add(base.withText(base.text() + text));
      return;
    }
    double userX = matrix.getTranslateX();
    double userY = matrix.getTranslateY();
    double scaleX = matrix.getScaleX();
    double shearY = matrix.getShearY();
    double x = frame.x(userX, userY);
    double y = frame.y(userX, userY);
    double aheadX = frame.x(userX + scaleX, userY + shearY) - x;
    double aheadY = frame.y(userX + scaleX, userY + shearY) - y;
    double width = Math.abs(displacement.getX()) * Math.sqrt(scaleX * scaleX + shearY * shearY);
    boolean heavy = reading.bold() || mode == RenderingMode.FILL_STROKE;
    if (typed) {
      legacy.note(glyphs.size(), reading.name());
    }
    glyphs.add(new Glyph(text, x, y, width, size, turn(aheadX, aheadY), heavy));
  }

  private static int turn(double dx, double dy) {
    double ax = Math.abs(dx);
    double ay = Math.abs(dy);
    if (Math.min(ax, ay) > 0.12 * Math.max(ax, ay)) {
      return Glyph.SKEWED;
    }
    return ax >= ay ? (dx >= 0 ? 0 : 2) : (dy >= 0 ? 1 : 3);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double x = m.getTranslateX();
    double y = m.getTranslateY();
    double farX = x + m.getScaleX() + m.getShearX();
    double farY = y + m.getScaleY() + m.getShearY();
    double width = Math.min(frame.width(), Math.abs(frame.x(x, y) - frame.x(farX, farY)));
    double height = Math.min(frame.height(), Math.abs(frame.y(x, y) - frame.y(farX, farY)));
    double share = width * height / Math.max(1, frame.width() * frame.height());
    if (share < 0.02) {
      return;
    }
    images++;
    imageDpi =
        Math.max(imageDpi, image.getWidth() / (Math.hypot(m.getScaleX(), m.getShearY()) / 72));
    imageShare = Math.min(1, imageShare + share);
    boolean upright =
        m.getScaleX() > 0 && m.getScaleY() > 0 && m.getShearX() == 0 && m.getShearY() == 0;
    if (upright && share > MOST_OF_PAGE && image instanceof PDImageXObject object) {
      Box box =
          new Box(
              Math.min(frame.x(x, y), frame.x(farX, farY)),
              Math.min(frame.y(x, y), frame.y(farX, farY)),
              Math.abs(frame.x(x, y) - frame.x(farX, farY)),
              Math.abs(frame.y(x, y) - frame.y(farX, farY)));
      pageImage = Optional.of(new PageScan.Picture(object, box));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    strokes.rectangle(p0.getX(), p0.getY(), p2.getX(), p2.getY());
  }

  @Override
  public void clip(int windingRule) {
    // Clipping hides nothing that we read.
  }

  @Override
  public void moveTo(float x, float y) {
    strokes.move(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    strokes.line(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    strokes.curve(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(strokes.x(), strokes.y());
  }

  @Override
  public void closePath() {
    strokes.close();
  }

  @Override
  public void endPath() {
    strokes.end();
  }

  @Override
  public void strokePath() {
    strokes.stroked();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.filled();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokes.stroked();
  }

  @Override
  public void shadingFill(COSName name) {
    strokes.shaded();
  }

  /** Ends the reading of a page that draws without end. */
  private static final class Enough extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1;

    Enough() {
      super("page too long", null, false, false);
    }
  }
}
