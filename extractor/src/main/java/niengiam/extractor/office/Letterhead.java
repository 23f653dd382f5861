package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import niengiam.extractor.office.Story.Box;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Table;

/**
 * Tables that only place text: the letterhead, and the list of recipients beside the signature.
 * They are read cell after cell as paragraphs.
 */
final class Letterhead {
  private static final int MOST_ROWS = 12;
  private static final int MOST_RULED_ROWS = 3;

  /** Matched case-sensitively: these stand in capitals or at the start of a line. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "CỘNG H[OÒ][AÀÒ] XÃ HỘI|ĐẢNG CỘNG SẢN|ĐẢNG BỘ |Độc lập *[-–] *Tự do|Nơi nhận|NƠI NHẬN"
              + "|(?m:^[ \\t]*(?:TM|KT|TL|TUQ|T/M|K/T|T/L)[./ ])|ĐẠI DIỆN|\\bngày\\b.{0,20}\\btháng\\b"
              + "|(?m:^[ \\t]*Số ?:)|\\(Ký|\\(ký|\\([Đđ]ã ký");

  private Letterhead() {}

  static boolean isFrame(Table table, Function<Paragraph, String> letters) {
    int rows = table.rows();
    if (table.columns() <= 1 || table.boxes().size() == 1) {
      return true;
    }
    if (rows > (table.bordered() ? MOST_RULED_ROWS : MOST_ROWS) || fullest(table) > 2) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (Box box : table.boxes()) {
      for (Paragraph paragraph : paragraphs(box.parts())) {
        text.append(letters.apply(paragraph)).append('\n');
      }
    }
    boolean sign = SIGNS.matcher(text).find();
    return sign || !table.bordered() && rows == 1;
  }

  /** How many cells with text the fullest row has. */
  private static int fullest(Table table) {
    Map<Integer, Integer> filled = new HashMap<>();
    for (Box box : table.boxes()) {
      if (paragraphs(box.parts()).stream().anyMatch(p -> !p.raw().isBlank())) {
        filled.merge(box.row(), 1, Integer::sum);
      }
    }
    return filled.values().stream().mapToInt(i -> i).max().orElse(0);
  }

  /** All paragraphs in reading order, those in tables too. */
  static List<Paragraph> paragraphs(List<Part> parts) {
    List<Paragraph> all = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Paragraph paragraph -> all.add(paragraph);
        case Table table -> table.boxes().forEach(box -> all.addAll(paragraphs(box.parts())));
      }
    }
    return all;
  }
}
