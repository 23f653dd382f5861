package niengiam.extractor.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextLayer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Pages a CPU second of {@link PdfReader}, with boxes, notes and tables, beside PDFBox's plain text
 * stripper, over the text PDFs of a folder: the same files in the same process, by turns, the best
 * of some rounds of each file, since a busy machine makes CPU seconds longer. Run with {@code
 * main(folder, rounds)}; the ratio should stay above 0.6.
 */
final class PdfRate {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);

  private PdfRate() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files = textFiles(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    long[] plain = new long[files.size()];
    long[] layout = new long[files.size()];
    Arrays.fill(plain, Long.MAX_VALUE);
    Arrays.fill(layout, Long.MAX_VALUE);
    int pages = 0;
    for (int round = -1; round < rounds; round++) {
      pages = 0;
      for (int i = 0; i < files.size(); i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        pages += strip(files.get(i));
        long middle = THREADS.getCurrentThreadCpuTime();
        read(files.get(i));
        long end = THREADS.getCurrentThreadCpuTime();
        // The first round only warms the compiler up.
        if (round >= 0) {
          plain[i] = Math.min(plain[i], middle - start);
          layout[i] = Math.min(layout[i], end - middle);
        }
      }
    }
    double plainRate = pages * 1e9 / Arrays.stream(plain).sum();
    double rate = pages * 1e9 / Arrays.stream(layout).sum();
    System.out.printf(
        Locale.ROOT,
        "%d files, %d pages. PDFBox alone: %.0f pages a CPU second; with layout: %.0f; ratio %.2f%n",
        files.size(),
        pages,
        plainRate,
        rate,
        rate / plainRate);
  }

  private static int strip(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      int length = new PDFTextStripper().getText(document).length();
      return length == 0 ? 0 : document.getNumberOfPages();
    }
  }

  private static List<Page> read(Path file) throws IOException {
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
      List<Page> pages = read(file);
      long good =
          pages.stream()
              .filter(p -> p.triage().filter(t -> t.layer() == TextLayer.GOOD).isPresent())
              .count();
      return good > 0 && good >= 0.9 * pages.size();
    } catch (UnreadableException e) {
      return false;
    }
  }
}
