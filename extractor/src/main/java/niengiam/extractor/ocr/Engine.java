package niengiam.extractor.ocr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Box;
import niengiam.extractor.ocr.GreyImage.Part;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.jspecify.annotations.Nullable;

/** Tesseract with the Vietnamese model, working in pixels of an image. */
final class Engine implements AutoCloseable {
  static final String LANGUAGE = "vie";

  /** Signs as which an upright line of a table is read. */
  private static final String UPRIGHT = "1lIi¡!|[]";

  private static final String ALLOWED = "tessedit_char_whitelist";

  private final TessBaseAPI api = new TessBaseAPI();

  /** How the text of a part is laid out. */
  enum Mode {
    /** As on any page: blocks, columns. */
    PAGE(tesseract.PSM_AUTO),
    /** Lines below each other. */
    BLOCK(tesseract.PSM_SINGLE_BLOCK),
    LINE(tesseract.PSM_SINGLE_LINE);

    private final int segmentation;

    Mode(int segmentation) {
      this.segmentation = segmentation;
    }
  }

  /** Loads the model from its folder; takes about 0.1 s. */
  Engine(Path tessdata) throws UnreadableException {
    if (api.Init(tessdata.toString(), LANGUAGE) != 0) {
      api.close();
      throw new UnreadableException(
          FailureReason.NEEDS_OCR,
          "Tesseract cannot load " + tessdata.resolve(LANGUAGE + ".traineddata"));
    }
    api.SetVariable("debug_file", "/dev/null");
    // White letters on black are not worth trying every doubtful word a second time.
    api.SetVariable("tessedit_do_invert", "0");
    // The image library tells standard error of every box that touches the edge of a page.
    leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
  }

  /** The image that the next readings are of. */
  void show(GreyImage image) {
    api.SetImage(image.pixels(), image.width(), image.height(), 1, image.width());
    api.SetSourceResolution((int) Math.round(image.dpi()));
  }

  /**
   * The lines of a part of the image; boxes in pixels of the whole image.
   *
   * @param ruled whether a printed line runs through the middle of a box
   */
  List<List<Reading>> read(Part part, Mode mode, Predicate<Box> ruled) {
    api.SetPageSegMode(mode.segmentation);
    api.SetRectangle(part.left(), part.top(), part.width(), part.height());
    List<List<Reading>> lines = new ArrayList<>();
    if (api.Recognize(null) == 0) {
      try (ResultIterator symbols = api.GetIterator()) {
        if (symbols != null && !symbols.isNull()) {
          collect(symbols, ruled, lines);
        }
      }
    }
    return lines;
  }

  /** As {@link #read}, where only digits can stand. */
  List<List<Reading>> digits(Part part) {
    api.SetVariable(ALLOWED, "0123456789");
    List<List<Reading>> lines = read(part, Mode.LINE, b -> false);
    api.SetVariable(ALLOWED, "");
    return lines;
  }

  private static void collect(
      ResultIterator symbols, Predicate<Box> ruled, List<List<Reading>> lines) {
    List<Symbol> word = new ArrayList<>();
    Box box = null;
    float whole = 0;
    do {
      if (symbols.IsAtBeginningOf(tesseract.RIL_WORD)) {
        take(word, box, whole, lines);
        whole = symbols.Confidence(tesseract.RIL_WORD);
        if (symbols.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
          lines.add(new ArrayList<>());
        }
        box = box(symbols, tesseract.RIL_WORD);
      }
      String text = text(symbols);
      boolean line = UPRIGHT.contains(text) && ruled.test(box(symbols, tesseract.RIL_SYMBOL));
      word.add(new Symbol(line ? "" : text, symbols.Confidence(tesseract.RIL_SYMBOL)));
    } while (symbols.Next(tesseract.RIL_SYMBOL));
    take(word, box, whole, lines);
  }

  /** One letter and how sure it is, in percent. */
  private record Symbol(String text, float sure) {
    boolean bar() {
      return text.isEmpty() || text.equals("|");
    }
  }

  /** Puts the letters of a word together and adds it to the last line. */
  private static void take(
      List<Symbol> word, @Nullable Box box, float whole, List<List<Reading>> lines) {
    int from = 0;
    int to = word.size();
    // Upright lines of tables are read as bars glued to the words beside them.
    while (from < to && word.get(from).bar()) {
      from++;
    }
    while (from < to && word.get(to - 1).bar()) {
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
      TextLines.add(lines.getLast(), Reading.of(text.toString(), box, all, whole));
    }
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

  private static Box box(ResultIterator words, int level) {
    try (IntPointer left = new IntPointer(1);
        IntPointer top = new IntPointer(1);
        IntPointer right = new IntPointer(1);
        IntPointer bottom = new IntPointer(1)) {
      words.BoundingBox(level, left, top, right, bottom);
      return new Box(left.get(), top.get(), right.get() - left.get(), bottom.get() - top.get());
    }
  }

  /** Lets go of the image. */
  void clear() {
    api.Clear();
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }
}
