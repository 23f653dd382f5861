package niengiam.extractor;

import java.util.List;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.PageDrawer;
import niengiam.extractor.image.ImageDrawer;
import niengiam.extractor.image.ImageReader;
import niengiam.extractor.mail.MailReader;
import niengiam.extractor.office.DocReader;
import niengiam.extractor.office.DocxReader;
import niengiam.extractor.office.MarkupReader;
import niengiam.extractor.office.ProtectedReader;
import niengiam.extractor.office.SheetReader;
import niengiam.extractor.office.SlideReader;
import niengiam.extractor.pdf.PdfDrawer;
import niengiam.extractor.pdf.PdfReader;
import niengiam.extractor.text.TextReader;

/** Every reader there is. A new format is one package and one line here. */
final class Formats {
  private Formats() {}

  static List<FormatReader> all() {
    return List.of(
        new TextReader(),
        new DocxReader(),
        new DocReader(),
        new SheetReader(),
        new SlideReader(),
        new ProtectedReader(),
        new MarkupReader(),
        new MailReader(),
        new PdfReader(),
        new ImageReader());
  }

  /** Those whose pages have a look of their own. */
  static List<PageDrawer> drawers() {
    return List.of(new PdfDrawer(), new ImageDrawer());
  }
}
