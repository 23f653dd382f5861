package niengiam.extractor.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the automatic numbers of a binary Word file. */
final class DocLists {
  private static final int LEVELS = 9;

  private final boolean any;
  private final Map<Integer, int[]> counters = new HashMap<>();

  DocLists(HWPFDocument document) {
    any = document.getListTables() != null;
  }

  /** The label of the next paragraph, "" where it has none. */
  String label(Paragraph paragraph) {
    if (!any || !paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = paragraph.getIlvl();
    if (list == null || list.getListData() == null || level < 0 || level >= LEVELS) {
      return "";
    }
    ListLevel[] levels = list.getListData().getLevels();
    if (level >= levels.length) {
      return "";
    }
    int[] counter =
        counters.computeIfAbsent(
            list.getLsid(),
            id -> {
              int[] fresh = new int[LEVELS];
              Arrays.fill(fresh, Integer.MIN_VALUE);
              return fresh;
            });
    counter[level] =
        counter[level] == Integer.MIN_VALUE ? levels[level].getStartAt() : counter[level] + 1;
    Arrays.fill(counter, level + 1, LEVELS, Integer.MIN_VALUE);
    return text(levels, level, counter);
  }

  /** Placeholders are the characters U+0000 to U+0008, each the number of that level. */
  private static String text(ListLevel[] levels, int level, int[] counter) {
    String pattern = levels[level].getNumberText();
    int format = levels[level].getNumberFormat();
    if (format == 23) {
      return pattern != null && pattern.length() == 1 && "-–+*•".contains(pattern) ? pattern : "-";
    }
    if (pattern == null || format == 255) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= LEVELS) {
        out.append(c);
      } else if (c < levels.length) {
        int value = counter[c] == Integer.MIN_VALUE ? levels[c].getStartAt() : counter[c];
        out.append(Numerals.format(value, name(levels[c].getNumberFormat())));
      }
    }
    return out.toString();
  }

  /** The codes of MSONFC. */
  private static String name(int format) {
    return switch (format) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      default -> "decimal";
    };
  }
}
