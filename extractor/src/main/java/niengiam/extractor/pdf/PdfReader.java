package niengiam.extractor.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.extractor.compose.Composer;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Layout;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer, with page images, or with both. */
public final class PdfReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    long bytes = Files.size(file.path());
    if (bytes > options.maxBytes()) {
      throw new UnreadableException(FailureReason.TOO_LARGE, bytes + " bytes");
    }
    try (PDDocument document = open(file, options);
        PageReader pages = new PageReader(document, options)) {
      int count = document.getNumberOfPages();
      if (count > options.maxPages()) {
        throw new UnreadableException(FailureReason.TOO_LARGE, count + " pages");
      }
      if (count <= 0) {
        throw new UnreadableException(FailureReason.UNREADABLE, "the PDF has no pages");
      }
      Composer composer = new Composer();
      for (int i = 0; i < count; i++) {
        pages.read(i, composer::add);
      }
      pages.finish(composer::add);
      if (pages.withText() == 0 && !pages.waiting().isEmpty()) {
        throw new UnreadableException(
            FailureReason.NEEDS_OCR, pages.waiting().size() + " pages wait for OCR");
      }
      if (!options.includeRestricted() && pages.letterheadUnseen()) {
        throw new UnreadableException(
            FailureReason.NEEDS_OCR,
            "the first page, which may bear a mark of secrecy, waits for OCR");
      }
      if (pages.withText() == 0 && pages.failed() == count) {
        throw new UnreadableException(
            FailureReason.UNREADABLE,
            "no page of the PDF can be read: " + pages.warnings().getFirst());
      }
      Layout layout = composer.layout();
      List<String> warnings = new ArrayList<>(pages.warnings());
      if (!pages.waiting().isEmpty()) {
        warnings.add("Pages that wait for OCR: " + PageNumbers.list(pages.waiting()) + ".");
      }
      return new Extraction.Done(file, layout, warnings);
    }
  }

  /** With no password first: most protected PDFs only forbid to print. */
  static PDDocument open(SourceFile file, ReadOptions options) throws UnreadableException {
    for (String password : Stream.concat(Stream.of(""), options.passwords().stream()).toList()) {
      try {
        return Loader.loadPDF(file.path().toFile(), password);
      } catch (InvalidPasswordException e) {
        // The next one may fit.
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // What PDFBox throws on a damaged file depends on the damage; the ledger names it.
        throw new UnreadableException(FailureReason.UNREADABLE, "damaged PDF: " + e.getMessage());
      }
    }
    throw new UnreadableException(
        FailureReason.ENCRYPTED,
        options.passwords().isEmpty()
            ? "the PDF asks for a password"
            : "the PDF asks for a password, and none that was given fits");
  }
}
