package niengiam.extractor.ocr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.compose.Ruling;
import niengiam.extractor.compose.Segment;
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
import org.jspecify.annotations.Nullable;

/** Tesseract with the Vietnamese model. Not for use by several threads at once. */
public final class Recognizer implements AutoCloseable {
  private static final String LANGUAGE = "vie";
  private static final String MODEL = LANGUAGE + ".traineddata";

  /** Signs as which an upright line of a table is read. */
  private static final String UPRIGHT = "1lIi¡!|[]";

  /** In points; no printed sign stands so near a line of its table. */
  private static final double ON_LINE = 1.5;

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
   * @param warnings takes what was left out
   */
  public PageContent read(
      int number, GreyImage image, double width, double height, List<String> warnings) {
    api.SetImage(image.pixels(), image.width(), image.height(), 1, image.width());
    api.SetSourceResolution((int) Math.round(image.dpi()));
    List<Segment> segments = new ArrayList<>();
    Confidence confidence = new Confidence();
    Slots slots = new Slots();
    ImageRulings rulings = ImageRulings.of(image);
    double unit = width / image.width();
    if (api.Recognize(null) == 0) {
      try (ResultIterator words = api.GetIterator()) {
        if (words != null && !words.isNull()) {
          Placing placing = new Placing(unit, rulings.slope(), rulings.straight(unit));
          collect(words, placing, slots, segments, confidence);
        }
      }
    }
    api.Clear();
    if (slots.gaps() > 0) {
      warnings.add(
          "Page " + number + " has numbers or dates that cannot be read: " + slots.gaps() + ".");
    }
    return new PageContent(
        number,
        width,
        height,
        segments,
        rulings.straight(unit),
        List.of(),
        TextOrigin.OCR,
        confidence.mean(),
        Optional.empty());
  }

  private static void collect(
      ResultIterator symbols,
      Placing placing,
      Slots slots,
      List<Segment> segments,
      Confidence confidence) {
    List<Reading> line = new ArrayList<>();
    List<Symbol> word = new ArrayList<>();
    Box box = null;
    float whole = 0;
    do {
      if (symbols.IsAtBeginningOf(tesseract.RIL_WORD)) {
        take(word, box, whole, line, confidence);
        whole = symbols.Confidence(tesseract.RIL_WORD);
        if (symbols.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
          TextLines.cut(Figures.mended(slots.honest(Specks.without(line))), segments);
          line.clear();
        }
        box = box(symbols, tesseract.RIL_WORD, placing);
      }
      String text = text(symbols);
      boolean ruled =
          UPRIGHT.contains(text) && placing.ruled(box(symbols, tesseract.RIL_SYMBOL, placing));
      word.add(new Symbol(ruled ? "" : text, symbols.Confidence(tesseract.RIL_SYMBOL)));
    } while (symbols.Next(tesseract.RIL_SYMBOL));
    take(word, box, whole, line, confidence);
    TextLines.cut(Figures.mended(slots.honest(Specks.without(line))), segments);
  }

  /** One letter and how sure it is, in percent. */
  private record Symbol(String text, float sure) {}

  /** Puts the letters of a word together and adds it to its line. */
  private static void take(
      List<Symbol> word,
      @Nullable Box box,
      float whole,
      List<Reading> line,
      Confidence confidence) {
    int from = 0;
    int to = word.size();
    // Upright lines of tables are read as bars glued to the words beside them.
    while (from < to && bar(word.get(from))) {
      from++;
    }
    while (from < to && bar(word.get(to - 1))) {
      to--;
    }
    StringBuilder text = new StringBuilder();
    List<Float> sure = new ArrayList<>();
    for (Symbol s : word.subList(from, to)) {
      text.append(s.text());
      for (int i = 0; i < s.text().length(); i++) {
        sure.add(s.sure());
      }
    }
    word.clear();
    if (box != null && !text.isEmpty()) {
      float[] all = new float[sure.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = sure.get(i);
      }
      confidence.add(whole, text.length());
      TextLines.add(line, new Reading(text.toString(), box, all, whole));
    }
  }

  private static boolean bar(Symbol symbol) {
    return symbol.text().isEmpty() || symbol.text().equals("|");
  }

  private static String text(ResultIterator symbols) {
    try (BytePointer utf8 = symbols.GetUTF8Text(tesseract.RIL_SYMBOL)) {
      if (utf8 == null || utf8.isNull()) {
        return "";
      }
      String text = new String(utf8.getStringBytes(), StandardCharsets.UTF_8).strip();
      // The model mixes the Icelandic letter with its Vietnamese look-alike.
      return Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ').replace('ð', 'đ');
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
  private record Placing(double unit, double slope, List<Ruling> rulings) {
    /** Whether an upright line runs through the middle of a box. */
    boolean ruled(Box box) {
      double x = box.x() + box.width() / 2;
      double y = box.y() + box.height() / 2;
      return rulings.stream()
          .anyMatch(
              r -> !r.horizontal() && Math.abs(r.x1() - x) < ON_LINE && r.y1() <= y && r.y2() >= y);
    }

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
