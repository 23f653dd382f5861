package niengiam.analyzer.find.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the digits that number a thing instead of counting it. */
final class Labels {
  /** A number after one of these names a single thing, whatever follows. */
  private static final Set<String> ALWAYS =
      Set.of(
          "tháng",
          "ngày",
          "quý",
          "mùng",
          "mồng",
          "rằm",
          "khóa",
          "khoá",
          "chương",
          "điều",
          "khoản",
          "mục",
          "phần",
          "tiết",
          "lục",
          "trang",
          "biểu",
          "mẫu",
          "hạng",
          "loại",
          "phi",
          "cỡ",
          "quận",
          "lộ",
          "ql",
          "tl",
          "khu",
          "mốc",
          "đồn",
          "đoàn",
          "thứ",
          "giai",
          "fax",
          "đt",
          "tel",
          "sđt",
          "thoại",
          "hotline",
          "hộp",
          "chai",
          "thùng",
          "gói",
          "vỉ",
          "lọ",
          "bao",
          "bình",
          "túi",
          "lô",
          "thửa",
          "tiểu",
          "dịp",
          "lễ",
          "tết",
          "hiệu",
          "kênh",
          "tuyến",
          // "Nghị quyết Trung ương 6 khóa …"
          "ương");

  /** A number after one of these names a single thing unless a unit follows. */
  private static final Set<String> WITHOUT_UNIT =
      Set.of(
          "tổ", "lớp", "cấp", "bản", "thôn", "xóm", "ấp", "phố", "điểm", "kỳ", "đợt", "bảng", "án",
          "trình", "quyết", "định", "thị", "luận", "cáo", "hoạch", "luật", "đường", "độ", "nhóm",
          "tập", "số", "phường", "bước", "câu", "bài", "phương", "tuần", "ngõ", "ngách", "hẻm",
          "km", "lần", "tr", "mức", "năm");

  /** A number after these is a rank. */
  private static final List<String> RANKS =
      List.of(
          "xếp thứ",
          "đứng thứ",
          "xếp hạng",
          "hạng thứ",
          "vị trí thứ",
          "vị thứ",
          "thứ hạng",
          "thứ bậc");

  private static final Set<String> SETTLEMENTS =
      Set.of("tổ", "bản", "thôn", "xóm", "ấp", "phố", "lớp", "điểm");

  private static final Set<String> EACH = Set.of("mỗi", "hằng", "hàng", "một");

  private static final Set<String> CALENDAR =
      Set.of("ngày", "dịp", "lễ", "đợt", "từ", "đến", "trước", "sau", "hết", "mừng", "niệm");

  private static final Pattern CODE =
      Pattern.compile("\\d{1,6}[a-zđ]?\\s?(?:[-–/]\\s?(?:19|20)\\d\\d\\s?)?[-–/_]\\s?[A-ZĐƯÔ]");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d\\s?[-–—]\\s?(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern LIST =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:[.)/](?!\\d)|\\s*$)");
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+\\p{Lu}");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("\\d{1,2} tháng (?:đầu|cuối|năm|qua năm)");
  private static final Pattern SENIORITY = Pattern.compile("\\d{1,2} năm tuổi (?:đảng|nghề|quân)");
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2}|,|ngày|sáng|chiều|tối|;|\\(|đến \\d)");

  private Labels() {}

  static boolean rank(String text, int at) {
    int end = Folding.blanksBack(text, at);
    for (String words : RANKS) {
      if (text.startsWith(words, end - words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Nothing is numbered in thousands. */
  private static boolean grouped(String text, int at) {
    return DigitReader.read(text, at).filter(Numeral::grouped).isPresent();
  }

  /** Before the unit is looked for. */
  static boolean always(String raw, String text, int at) {
    if (rank(text, at)) {
      return false;
    }
    String before = Folding.wordBefore(text, at);
    return ALWAYS.contains(before) && !partsOfWords(text, at, before) && !grouped(text, at)
        || before.equals("giờ")
        || year(text, at) && (before.equals("năm") || secondYear(text, at))
        || inPattern(raw, text, at)
        || zeroes(text, at)
        || item(raw, at);
  }

  /** Each pattern is tried where the character behind the digits lets it begin. */
  private static boolean inPattern(String raw, String text, int at) {
    int end = at;
    while (Folding.digit(text, end)) {
      end++;
    }
    int letter = Folding.letter(text, end) ? end + 1 : end;
    int mark = letter < raw.length() && Character.isWhitespace(raw.charAt(letter)) ? 1 : 0;
    boolean joined =
        letter + mark < raw.length() && "-–—/_".indexOf(raw.charAt(letter + mark)) >= 0;
    int next = Folding.blank(text, end);
    return joined && (looking(CODE, raw, at) || looking(YEARS, raw, at))
        || text.startsWith("tháng", next) && looking(PART_OF_YEAR, text, at)
        || text.startsWith("năm", next) && looking(SENIORITY, text, at)
        || (Folding.is(text, next, 'g') || Folding.is(text, next, 'h'))
            && (looking(CLOCK, text, at) || untilHour(text, at));
  }

  /** The second of "từ 6 giờ đến 23 giờ". */
  private static boolean untilHour(String text, int at) {
    String before = text.substring(Math.max(0, at - 10), at).stripTrailing();
    return before.endsWith("giờ đến") || before.endsWith("h đến");
  }

  /** After no unit of the dictionary was found. */
  static boolean withoutUnit(String raw, String text, int at) {
    int end = Folding.blanksBack(raw, at);
    String before = Folding.wordBefore(text, at);
    boolean named =
        !before.isEmpty()
            && Character.isUpperCase(raw.charAt(end - before.length()))
            && !startsSentence(raw, end - before.length());
    return WITHOUT_UNIT.contains(before) || named || year(text, at);
  }

  /** "tổ 3 xã …" names a team, "tổ 3 người" counts people. */
  static boolean beforeUnit(String text, int at, UnitMatcher.Match unit) {
    String before = Folding.wordBefore(text, at);
    boolean settlement = SETTLEMENTS.contains(before);
    boolean number = before.equals("số") && !beforeWord(text, at, "số").equals("tổng");
    boolean position = before.equals("trí") && beforeWord(text, at, "trí").equals("vị");
    return settlement && unit.is("places")
        || number && !unit.is("people")
        || position
        || kind(text, unit);
  }

  /** "vị trí 2, 3 lần lượt", "1 giường đôi": the word is another one, or says of which kind. */
  private static boolean kind(String text, UnitMatcher.Match unit) {
    int next = Folding.blank(text, unit.end());
    return unit.name().equals("lần") && Folding.word(text, next, "lượt")
        || unit.name().equals("giường")
            && (Folding.word(text, next, "đôi") || Folding.word(text, next, "đơn"))
        || unit.name().equals("ban") && Folding.word(text, next, "hành");
  }

  /** A day and month without year. */
  static boolean calendar(String text, int at, int day, int month) {
    return day <= 31 && month <= 12 && CALENDAR.contains(Folding.wordBefore(text, at));
  }

  static boolean year(String text, int at) {
    int end = at;
    while (Folding.digit(text, end)) {
      end++;
    }
    return end - at == 4
        && (text.startsWith("19", at) || text.startsWith("20", at))
        && !(Folding.is(text, end, '.') && Folding.digit(text, end + 1))
        && !(Folding.is(text, end, ',') && Folding.digit(text, end + 1));
  }

  /** The 2015 of "2012 -2015". */
  private static boolean secondYear(String text, int at) {
    int dash = at - 1;
    while (dash > 0 && text.charAt(dash) == ' ') {
      dash--;
    }
    if (dash < 4 || "-–—".indexOf(text.charAt(dash)) < 0) {
      return false;
    }
    int end = text.charAt(dash - 1) == ' ' ? dash - 1 : dash;
    return end >= 4 && !Folding.digit(text, end - 5) && year(text, end - 4);
  }

  /** The end of what a label's digits run on to: "40-45", "3.1", "01-3/2024". */
  static int runEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || ".,/-–".indexOf(text.charAt(end)) >= 0 && Folding.digit(text, end + 1))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private static boolean partsOfWords(String text, int at, String before) {
    String second = beforeWord(text, at, before);
    return switch (before) {
      // sơ kết quý, hằng ngày, mỗi tháng: the number after them counts
      case "tháng", "ngày", "quý" -> EACH.contains(second);
      case "đoàn" -> second.equals("công") || second.equals("phái");
      case "phần" -> second.equals("thành") || second.equals("góp");
      case "mục" -> second.equals("hạng");
      case "tết" -> false;
      default -> false;
    };
  }

  private static String beforeWord(String text, int at, String before) {
    int start = text.lastIndexOf(before, at - 1);
    return start < 0 ? "" : Folding.wordBefore(text, start);
  }

  private static boolean looking(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, Math.min(text.length(), at + 40))
        .useAnchoringBounds(false)
        .lookingAt();
  }

  /** 0213…, 007: telephone numbers and codes. */
  private static boolean zeroes(String text, int at) {
    return Folding.is(text, at, '0') && Folding.digit(text, at + 1) && Folding.digit(text, at + 2);
  }

  /** The label of a paragraph or of an item in a run-in list: "2.1.", "(3)", "b) 1)". */
  private static boolean item(String raw, int at) {
    int first = 0;
    while (first < at && !Character.isLetterOrDigit(raw.charAt(first))) {
      first++;
    }
    if (first == at) {
      return looking(LIST, raw, at) && !Folding.is(raw, at - 1, '(')
          || looking(NUMBERED_TITLE, raw, at)
          || enclosed(raw, at);
    }
    return enclosed(raw, at);
  }

  private static boolean enclosed(String raw, int at) {
    int end = at;
    while (Folding.digit(raw, end)) {
      end++;
    }
    return Folding.is(raw, end, ')')
        && (Folding.is(raw, at - 1, '(') || Folding.is(raw, at - 1, ' ') && after(raw, at - 1));
  }

  private static boolean after(String raw, int blank) {
    return blank > 0 && ":;.,".indexOf(raw.charAt(blank - 1)) >= 0;
  }

  private static boolean startsSentence(String raw, int at) {
    int i = at - 1;
    while (i >= 0 && " \n\t\"“”'*(-–+".indexOf(raw.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".;:!?…".indexOf(raw.charAt(i)) >= 0;
  }
}
