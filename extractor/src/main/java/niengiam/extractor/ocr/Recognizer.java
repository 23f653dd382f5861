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
  /** Below this mean confidence of its words a page is tried again in another way. */
  private static final double DOUBTFUL = 0.7;

  /** Another way must be better by this to count. */
  private static final double BETTER = 0.05;

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
    PageRecognition first = new PageRecognition(engine, scan);
    PageRecognition best = first;
    if (!first.blank() && first.confidence() < DOUBTFUL) {
      int quarters = first.quarters();
      if (quarters != 0) {
        PageRecognition turned = new PageRecognition(engine, scan.turned(quarters));
        best = turned.confidence() > first.confidence() + BETTER ? turned : first;
        if (best == turned) {
          warnings.add("Page " + number + " was turned by " + 90 * quarters + " degrees.");
          boolean across = quarters % 2 == 0;
          return turned.content(
              number, across ? width : height, across ? height : width, warnings);
        }
      }
    }
    return best.content(number, width, height, warnings);
  }

  @Override
  public void close() {
    engine.close();
  }
}
