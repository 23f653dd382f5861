package niengiam.extractor.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Stamps;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.TextLayer;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.layout.Triage;
import niengiam.extractor.ocr.Recognizer;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one document one after the other and keeps account of them. */
final class PageReader implements AutoCloseable {
  /**
   * After so many pages fonts and pictures are forgotten: some documents have their own on each.
   */
  private static final int FORGET = 256;

  private final PDDocument document;
  private final ReadOptions options;
  private final Optional<Path> model;
  private final PageImages images;
  private FontReading.Fonts fonts = new FontReading.Fonts();
  private final List<String> warnings = new ArrayList<>();
  private final List<Integer> waiting = new ArrayList<>();
  private @Nullable Recognizer recognizer;
  private int withText;
  private int failed;

  PageReader(PDDocument document, ReadOptions options) {
    this.document = document;
    this.options = options;
    this.model = Recognizer.model(options);
    this.images = new PageImages(document);
  }

  PageContent read(int index) throws IOException {
    try {
      return readOrThrow(index);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage inside a page with many kinds of exception; the page is lost, and
      // said to be, but not the document.
      failed++;
      warnings.add("Page " + (index + 1) + " cannot be read: " + e + ".");
      return new PageContent(
          index + 1,
          0,
          0,
          List.of(),
          List.of(),
          List.of(),
          TextOrigin.TEXT_LAYER,
          0,
          Optional.empty());
    }
  }

  private PageContent readOrThrow(int index) throws IOException {
    if (index % FORGET == 0) {
      document.setResourceCache(new DefaultResourceCache());
      fonts = new FontReading.Fonts();
    }
    PDPage page = document.getPage(index);
    PageScan scan = new PageEngine(page, PageFrame.of(page), fonts).scan();
    int turn = commonTurn(scan.glyphs());
    if (turn != 0) {
      scan = new PageEngine(page, scan.frame().turned(-turn), fonts).scan();
    }
    if (scan.cut()) {
      warnings.add("Page " + (index + 1) + " draws too much; only its beginning was read.");
    }
    List<Segment> segments = LegacyLines.mended(Segmenter.segments(scan.glyphs()));
    Triage triage = LayerVerdict.of(scan, segments);
    TextLayer layer = triage.layer();
    boolean wanted =
        switch (options.ocr()) {
          case ALWAYS -> true;
          case AUTO -> layer.wantsOcr();
          case NEVER -> false;
        };
    PageFrame frame = scan.frame();
    // What draws too much to be scanned draws too much to be rendered.
    if (wanted && model.isPresent() && !scan.cut()) {
      PageContent read =
          recognizer(model.get())
              .read(
                  index + 1,
                  images.of(index, scan, warnings),
                  frame.width(),
                  frame.height(),
                  warnings)
              .judged(triage);
      withText += read.segments().isEmpty() ? 0 : 1;
      failed += read.segments().isEmpty() && images.lost() > 0 ? 1 : 0;
      return read;
    }
    boolean text =
        layer != TextLayer.IMAGE_ONLY
            && layer != TextLayer.STAMPS_ONLY
            && segments.stream().anyMatch(s -> !Stamps.stamp(s));
    if (scan.cut() && !text) {
      failed++;
    } else if (layer.wantsOcr()) {
      waiting.add(index + 1);
    }
    withText += text ? 1 : 0;
    return new PageContent(
        index + 1,
        frame.width(),
        frame.height(),
        segments,
        scan.rulings(),
        List.of(),
        TextOrigin.TEXT_LAYER,
        1,
        Optional.of(triage));
  }

  /** The direction of most of the text of a page, in quarter turns. */
  private static int commonTurn(List<Glyph> glyphs) {
    int[] counts = new int[Glyph.SKEWED + 1];
    for (Glyph g : glyphs) {
      counts[g.turn()]++;
    }
    int best = 0;
    for (int turn = 1; turn < Glyph.SKEWED; turn++) {
      best = counts[turn] > 2 * counts[best] && counts[turn] > 40 ? turn : best;
    }
    return best;
  }

  private Recognizer recognizer(Path tessdata) throws IOException {
    if (recognizer == null) {
      recognizer = new Recognizer(tessdata);
    }
    return recognizer;
  }

  int withText() {
    return withText;
  }

  int failed() {
    return failed;
  }

  List<Integer> waiting() {
    return waiting;
  }

  List<String> warnings() {
    return warnings;
  }

  @Override
  public void close() {
    if (recognizer != null) {
      recognizer.close();
    }
  }
}
