package niengiam.extractor.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextLayer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Pages a CPU second of {@link PdfReader}, with boxes, notes and tables, beside PDFBox's plain text
 * stripper, over the text PDFs of a folder: the same files in the same process, by turns, after
 * rounds that warm the compiler up. Run with {@code main(folder, rounds)}; the ratio should stay
 * above 0.6.
 */
final class PdfRate {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);

  private PdfRate() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files = textFiles(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    for (int round = 1 - rounds; round <= rounds; round++) {
      double plain = rate(files, PdfRate::strip);
      double ours = rate(files, PdfRate::read);
      System.out.printf(
          Locale.ROOT,
          "%s: PDFBox alone %.0f pages a CPU second, with layout %.0f, ratio %.2f%n",
          round <= 0 ? "warm-up" : "round " + round,
          plain,
          ours,
          ours / plain);
    }
  }

  @FunctionalInterface
  private interface Reader {
    /** Reads a file and returns how many pages it has. */
    int pages(Path file) throws IOException;
  }

  private static double rate(List<Path> files, Reader reader) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    int pages = 0;
    for (Path file : files) {
      pages += reader.pages(file);
    }
    return pages * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
  }

  private static int strip(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      int length = new PDFTextStripper().getText(document).length();
      return length == 0 ? 0 : document.getNumberOfPages();
    }
  }

  private static int read(Path file) throws IOException {
    return layoutPages(file).size();
  }

  private static List<Page> layoutPages(Path file) throws IOException {
    SourceFile source = new SourceFile(file, file.toString(), "application/pdf");
    return new PdfReader().read(source, OPTIONS) instanceof Extraction.Done done
        ? done.layout().pages()
        : List.of();
  }

  /** The PDFs whose pages have a good text layer, all but a tenth of them. */
  private static List<Path> textFiles(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted().toList()) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") && isText(path)) {
          found.add(path);
        }
      }
    }
    return found;
  }

  private static boolean isText(Path file) throws IOException {
    try {
      List<Page> pages = layoutPages(file);
      long good =
          pages.stream()
              .filter(p -> p.triage().filter(t -> t.layer() == TextLayer.GOOD).isPresent())
              .count();
      return good > 0 && good >= 0.9 * pages.size();
    } catch (niengiam.extractor.format.UnreadableException e) {
      return false;
    }
  }
}
