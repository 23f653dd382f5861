package niengiam.extractor.ocr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Word;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.TextOrigin;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** Tesseract with the Vietnamese model. Not for use by several threads at once. */
public final class Recognizer implements AutoCloseable {
  private static final String LANGUAGE = "vie";
  private static final String MODEL = LANGUAGE + ".traineddata";

  private final TessBaseAPI api;

  /** Loads the model from its folder; takes about 0.1 s. */
  public Recognizer(Path tessdata) throws UnreadableException {
    api = new TessBaseAPI();
    if (api.Init(tessdata.toString(), LANGUAGE) != 0) {
      api.close();
      throw new UnreadableException(
          FailureReason.NEEDS_OCR, "Tesseract cannot load " + tessdata.resolve(MODEL));
    }
    api.SetVariable("debug_file", "/dev/null");
    // The image library tells standard error of every box that touches the edge of a page.
    leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
    api.SetPageSegMode(tesseract.PSM_AUTO);
  }

  /** The folder of the model, if OCR is wanted and the model is there. */
  public static Optional<Path> model(ReadOptions options) {
    return options.ocr() == ReadOptions.Ocr.NEVER
        ? Optional.empty()
        : options.tessdata().filter(folder -> Files.isReadable(folder.resolve(MODEL)));
  }

  /**
   * Reads a page.
   *
   * @param width of the page in points
   * @param height of the page in points
   */
  public PageContent read(int number, GreyImage image, double width, double height) {
    api.SetImage(image.pixels(), image.width(), image.height(), 1, image.width());
    api.SetSourceResolution((int) Math.round(image.dpi()));
    List<Segment> segments = new ArrayList<>();
    Confidence confidence = new Confidence();
    ImageRulings rulings = ImageRulings.of(image);
    double unit = width / image.width();
    if (api.Recognize(null) == 0) {
      try (ResultIterator words = api.GetIterator()) {
        if (words != null && !words.isNull()) {
          collect(words, new Placing(unit, rulings.slope()), segments, confidence);
        }
      }
    }
    api.Clear();
    return new PageContent(
        number, width, height, segments, rulings.straight(unit), TextOrigin.OCR, confidence.mean());
  }

  private static void collect(
      ResultIterator words, Placing placing, List<Segment> segments, Confidence confidence) {
    int level = tesseract.RIL_WORD;
    List<Word> line = new ArrayList<>();
    do {
      if (words.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
        TextLines.cut(line, segments);
        line.clear();
      }
      String text = text(words, level);
      if (!text.isBlank()) {
        confidence.add(words.Confidence(level), text.length());
        TextLines.add(line, text, box(words, level, placing));
      }
    } while (words.Next(level));
    TextLines.cut(line, segments);
  }

  private static String text(ResultIterator words, int level) {
    try (BytePointer utf8 = words.GetUTF8Text(level)) {
      if (utf8 == null || utf8.isNull()) {
        return "";
      }
      String text = new String(utf8.getStringBytes(), StandardCharsets.UTF_8);
      // Upright lines of tables are read as bars glued to the words beside them.
      String letters = text.strip().replaceAll("^[|]+|[|]+$", "");
      // The model mixes the Icelandic letter with its Vietnamese look-alike.
      return Normalizer.normalize(letters, Normalizer.Form.NFC).replace('Ð', 'Đ').replace('ð', 'đ');
    }
  }

  private static Box box(ResultIterator words, int level, Placing placing) {
    try (IntPointer left = new IntPointer(1);
        IntPointer top = new IntPointer(1);
        IntPointer right = new IntPointer(1);
        IntPointer bottom = new IntPointer(1)) {
      words.BoundingBox(level, left, top, right, bottom);
      return placing.box(left.get(), top.get(), right.get(), bottom.get());
    }
  }

  /** From pixels of the image to points of the page set straight. */
  private record Placing(double unit, double slope) {
    Box box(int left, int top, int right, int bottom) {
      double x = left + slope * (top + bottom) / 2;
      double y = top - slope * (left + right) / 2;
      return new Box(x * unit, y * unit, (right - left) * unit, (bottom - top) * unit);
    }
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }

  /** The mean over all characters. */
  private static final class Confidence {
    private double sum;
    private long characters;

    void add(float percent, int length) {
      sum += percent / 100.0 * length;
      characters += length;
    }

    double mean() {
      return characters == 0 ? 0 : Math.clamp(sum / characters, 0.0, 1.0);
    }
  }
}
