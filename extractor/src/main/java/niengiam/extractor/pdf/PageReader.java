package niengiam.extractor.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Stamps;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.TextLayer;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.layout.Triage;
import niengiam.extractor.ocr.Recognizer;
import niengiam.extractor.ocr.Recognizers;
import niengiam.extractor.ocr.Scan;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one document and keeps account of them. Content streams are run one after the
 * other, for PDFBox serves one thread; pages that need OCR go on beside them.
 */
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
  private final Deque<Callable<PageContent>> pending = new ArrayDeque<>();
  private @Nullable Recognizers recognizers;
  private boolean letterheadUnseen;
  private int withText;
  private int failed;

  PageReader(PDDocument document, ReadOptions options) {
    this.document = document;
    this.options = options;
    this.model = Recognizer.model(options);
    this.images = new PageImages(document);
  }

  /**
   * Reads a page, or begins to; pages that are read go to the sink in their order.
   *
   * @param sink takes pages up to this one, perhaps not all of them yet
   */
  void read(int index, Consumer<PageContent> sink) throws IOException {
    pending.add(kept(index, () -> begun(index)));
    // As many images as there are threads wait in memory, and no more.
    drain(options.ocrThreads() - 1, sink);
  }

  /** Gives the pages that are still under way to the sink. */
  void finish(Consumer<PageContent> sink) throws IOException {
    drain(0, sink);
  }

  private void drain(int most, Consumer<PageContent> sink) throws IOException {
    while (pending.size() > most) {
      sink.accept(end(pending.removeFirst()));
    }
  }

  private static PageContent end(Callable<PageContent> page) throws IOException {
    try {
      return page.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** The begun page, whose end does not throw: a page that cannot be read is said to be lost. */
  private Callable<PageContent> kept(int index, Callable<Callable<PageContent>> begin) {
    Callable<PageContent> begun;
    try {
      begun = begin.call();
    } catch (Exception | StackOverflowError e) {
      PageContent lost = lost(index, e);
      return () -> lost;
    }
    return () -> {
      try {
        return begun.call();
      } catch (ExecutionException e) {
        return lost(index, e.getCause() == null ? e : e.getCause());
      }
    };
  }

  /**
   * PDFBox answers damage inside a page with many kinds of exception; the page is lost, and said to
   * be, but not the document.
   */
  private PageContent lost(int index, Throwable cause) {
    failed++;
    warnings.add("Page " + (index + 1) + " cannot be read: " + cause + ".");
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

  /** Runs the content stream of a page; what is left to do for it may run beside others. */
  private Callable<PageContent> begun(int index) throws IOException {
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
      Scan image = images.of(index, scan, warnings);
      boolean pictureLost = images.lost() > 0;
      boolean visible = scan.hidden() == 0;
      Optional<Box> picture =
          images.bare() ? scan.pageImage().map(PageScan.Picture::box) : Optional.empty();
      Box whole = picture.orElse(new Box(0, 0, frame.width(), frame.height()));
      Future<Recognizers.Read> reading =
          recognizers(model.get()).read(index + 1, image, whole.width(), whole.height());
      return () -> {
        Recognizers.Read read = reading.get();
        warnings.addAll(read.warnings());
        PageContent content = read.page();
        withText += content.segments().isEmpty() ? 0 : 1;
        failed += content.segments().isEmpty() && pictureLost ? 1 : 0;
        if (picture.isPresent() && content.width() == whole.width()) {
          content = content.on(frame.width(), frame.height(), whole.x(), whole.y());
          // Number, date and stamps that signing software printed over the picture of the page.
          boolean over = layer == TextLayer.STAMPS_ONLY && visible;
          content = over ? content.overprinted(segments) : content;
        }
        return content.judged(triage);
      };
    }
    boolean text =
        layer != TextLayer.IMAGE_ONLY
            && layer != TextLayer.STAMPS_ONLY
            && segments.stream().anyMatch(s -> !Stamps.stamp(s));
    if (scan.cut() && !text) {
      failed++;
    } else if (layer.wantsOcr()) {
      waiting.add(index + 1);
      letterheadUnseen |= index == 0 && !text;
    }
    withText += text ? 1 : 0;
    PageContent content =
        new PageContent(
            index + 1,
            frame.width(),
            frame.height(),
            segments,
            scan.rulings(),
            List.of(),
            TextOrigin.TEXT_LAYER,
            1,
            Optional.of(triage));
    return () -> content;
  }

  /** The direction of most of the text of a page, in quarter turns. */
  static int commonTurn(List<Glyph> glyphs) {
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

  private Recognizers recognizers(Path tessdata) {
    if (recognizers == null) {
      recognizers = new Recognizers(tessdata, options.ocrThreads());
    }
    return recognizers;
  }

  /** Whether the first page is a picture that was not read. */
  boolean letterheadUnseen() {
    return letterheadUnseen;
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
    if (recognizers != null) {
      recognizers.close();
    }
  }
}
