package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, but no page without end (a form that draws another ten times, and so on, needs a few
 * hundred bytes for that), and says what it could not draw, which PDFBox only logs.
 */
final class BoundedRenderer extends PDFRenderer {
  private static final int MOST_OPERATORS = 1_000_000;

  private int operators;
  private int lost;

  BoundedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /**
   * @throws IOException also when the page draws without end
   */
  BufferedImage draw(int index, double dpi) throws IOException {
    operators = 0;
    lost = 0;
    return renderImage(index, (float) (dpi / 72), ImageType.RGB);
  }

  /** Pictures of the page drawn last that cannot be decoded. */
  int lost() {
    return lost;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > MOST_OPERATORS) {
        // Unchecked, because PDFBox goes on after a checked one.
        throw new IllegalStateException("the page draws too much to be rendered");
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      boolean picture = operator.getName().equals("Do") || operator.getName().equals("BI");
      lost += picture ? 1 : 0;
      super.operatorException(operator, operands, e);
    }
  }
}
