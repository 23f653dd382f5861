package niengiam.extractor.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import niengiam.extractor.compose.Composer;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.wire.Wire;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The heap in use after a collection, every 500 pages, while 4,000 pages are read: first as one
 * generated document, whose layout is kept and written out at the end, then as many documents, one
 * after the other. Run with {@code main(folder of text PDFs, work folder)} and {@code -Xmx512m}.
 */
final class PdfMemory {
  private static final int PAGES = 4000;
  private static final int STEP = 500;
  private static final long SEED = 20_310_101;
  private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);

  private PdfMemory() {}

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    Path one = work.resolve("pages.pdf");
    generate(one);
    oneDocument(one, work.resolve("pages.json"));
    manyDocuments(Path.of(arguments[0]), work.resolve("many.json"));
  }

  private static void generate(Path file) throws IOException {
    String[] words =
        "xã Bản Mây huyện Thanh Sơn Hạ có đã thực hiện kế hoạch giảm nghèo trường đạt chuẩn hộ dân"
            .split(" ", -1);
    Random random = new Random(SEED);
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int page = 1; page <= PAGES; page++) {
        pdf.text(290, 40, 13, String.valueOf(page));
        for (int line = 0; line < 38; line++) {
          StringBuilder text = new StringBuilder();
          while (text.length() < 72) {
            text.append(words[random.nextInt(words.length)]).append(' ');
          }
          pdf.text(85, 70 + 19 * line, 13, text.append(random.nextInt(999)).toString());
        }
        if (page < PAGES) {
          pdf.nextPage();
        }
      }
      pdf.save(file);
    }
  }

  private static void oneDocument(Path file, Path json) throws IOException {
    report("before", 0);
    Extraction done;
    try (PDDocument document = Loader.loadPDF(file.toFile());
        PageReader pages = new PageReader(document, OPTIONS)) {
      Composer composer = new Composer();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.read(i, composer::add);
        if ((i + 1) % STEP == 0) {
          report("one document", i + 1);
        }
      }
      done =
          new Extraction.Done(
              new SourceFile(file, "pages.pdf", "application/pdf"),
              composer.layout(),
              pages.warnings());
    }
    write(done, json);
    report("its layout alone", PAGES);
    System.out.printf(Locale.ROOT, "%d MB of JSON%n", Files.size(json) >> 20);
    if (!(done instanceof Extraction.Done read) || read.layout().pages().size() != PAGES) {
      throw new IllegalStateException("pages were lost");
    }
  }

  private static void manyDocuments(Path folder, Path json) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files =
          paths
              .filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
              .sorted()
              .toList();
    }
    int pages = 0;
    int reported = 0;
    while (pages < PAGES) {
      for (Path file : files) {
        try {
          Extraction read =
              new PdfReader()
                  .read(new SourceFile(file, file.toString(), "application/pdf"), OPTIONS);
          write(read, json);
          pages += read instanceof Extraction.Done done ? done.layout().pages().size() : 0;
        } catch (UnreadableException e) {
          // Scans wait for OCR.
          continue;
        }
        if (pages / STEP > reported) {
          reported = pages / STEP;
          report("many documents", pages);
        }
      }
    }
  }

  private static void write(Extraction extraction, Path json) throws IOException {
    try (OutputStream out = Files.newOutputStream(json)) {
      Wire.mapper().writeValue(out, extraction);
    }
  }

  private static void report(String what, int pages) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s, %d pages: %d MB after a collection%n",
        what,
        pages,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
