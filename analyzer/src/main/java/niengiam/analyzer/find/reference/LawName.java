package niengiam.analyzer.find.reference;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the name of a law ends. Names contain commas and "và"; so do lists of laws. */
final class LawName {
  /**
   * @param end after the name and its year
   * @param year of "năm 2015" behind the name
   */
  record Found(int end, OptionalInt year) {}

  private static final int LONGEST = 220;

  private static final Pattern NO_LAW =
      Pattern.compile(
          "(?:sư|gia|pháp|này|nêu|số|trên|các|và|là|của|do|được|có|đã|sẽ|phải|về|để|trong)"
              + "(?![\\p{L}])");

  private static final Pattern STOP =
      Pattern.compile(
          "[;.:()“”\"\\n\\t/¹²³⁴-⁹-](?!\\p{Ll})|\\s-\\s|,\\s"
              + "|\\s(?=số\\s?:?\\s?\\d)|\\s(?=(?:ngày|năm|về|theo|quy định|được|có|đã|đang|sẽ|cho|đến|tại|nhằm|do"
              + "|với|trên|để|thì|là|khi|hiện hành|mới|này|vào|gắn|như|từ|bằng|đối với|hoặc|ở"
              + "|(?:và|,) (?:các|những|một số|văn bản|nghị|thông|luật|bộ luật|pháp|chỉ thị"
              + "|quyết|quy|kế|chương|hướng|tổ chức thực hiện|triển khai))(?![\\p{L}]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What goes on after a comma inside a name: "Phòng, chống …", "sửa đổi, bổ sung …". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:chống|chữa cháy|bổ sung|nhập cảnh|xuất cảnh|quá cảnh|cư trú|tố cáo và|giáo dục pháp"
              + "|thể thao|kiểm soát|nghĩa vụ|bảo vệ và|chăm sóc|vật liệu nổ|vũ khí)(?![\\p{L}])");

  private static final Pattern AT_BASE = Pattern.compile("ở\\s(?:cơ sở|nước ngoài)(?![\\p{L}])");

  private static final Pattern YEAR = Pattern.compile("\\s{1,2}năm\\s{1,2}(\\d{4})(?!\\d)");

  private LawName() {}

  /**
   * @param word where "Luật" begins
   * @param name where the name behind it begins
   */
  static Found read(String text, int word, int name) {
    int limit = Math.min(text.length(), name + LONGEST);
    if (NO_LAW.matcher(text).region(name, limit).lookingAt() || proposed(text, word)) {
      return new Found(name, OptionalInt.empty());
    }
    Matcher stop = STOP.matcher(text).region(name, limit).useTransparentBounds(true);
    int end = limit;
    while (stop.find()) {
      boolean comma = text.charAt(stop.start()) == ',';
      if (comma && GOES_ON.matcher(text).region(stop.end(), text.length()).lookingAt()
          || AT_BASE.matcher(text).region(stop.end(), text.length()).lookingAt()) {
        continue;
      }
      end = stop.start();
      break;
    }
    end = Letters.skipBlanksBack(text, end);
    Matcher year = YEAR.matcher(text).region(end, text.length());
    return year.lookingAt()
        ? new Found(year.end(), OptionalInt.of(Integer.parseInt(year.group(1))))
        : new Found(end, OptionalInt.empty());
  }

  /** "Hội Luật gia", "ngành Luật": the word is part of another name. */
  private static boolean proposed(String text, int word) {
    int end = Letters.skipBlanksBack(text, word);
    return text.startsWith("Hội", Math.max(0, end - 3))
        || text.startsWith("Đại học", Math.max(0, end - 7));
  }
}
