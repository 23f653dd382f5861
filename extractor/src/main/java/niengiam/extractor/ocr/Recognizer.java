package niengiam.extractor.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.UnreadableException;

/** Reads pages from their images. Not for use by several threads at once. */
public final class Recognizer implements AutoCloseable {
  private final Engine engine;

  /** Loads the model from its folder; takes about 0.1 s. */
  public Recognizer(Path tessdata) throws UnreadableException {
    engine = new Engine(tessdata);
  }

  /** The folder of the model, if OCR is wanted and the model is there. */
  public static Optional<Path> model(ReadOptions options) {
    return options.ocr() == ReadOptions.Ocr.NEVER
        ? Optional.empty()
        : options
            .tessdata()
            .filter(folder -> Files.isReadable(folder.resolve(Engine.LANGUAGE + ".traineddata")));
  }

  /**
   * Reads a page. A page that lies on its side or upside down is read as it should lie, so its
   * width and height may come back exchanged.
   *
   * @param width of the page in points
   * @param height of the page in points
   * @param warnings takes what was left out
   */
  public PageContent read(
      int number, Scan scan, double width, double height, List<String> warnings) {
    PageRecognition best = new PageRecognition(engine, scan);
    int turned = 0;
    if (best.misplaced()) {
      // The shapes of letters give the first guess; what is read decides.
      for (int quarters : new int[] {best.quarters(), 2, 1, 3}) {
        if (quarters != 0 && quarters != turned && best.misplaced()) {
          PageRecognition other = new PageRecognition(engine, scan.turned(quarters));
          if (other.upright() && (!best.upright() || other.confidence() > best.confidence())) {
            best = other;
            turned = quarters;
          }
        }
      }
    }
    if (turned != 0) {
      warnings.add("Page " + number + " was turned by " + 90 * turned + " degrees.");
    }
    boolean across = turned % 2 == 0;
    return best.content(number, across ? width : height, across ? height : width, warnings);
  }

  @Override
  public void close() {
    engine.close();
  }
}
