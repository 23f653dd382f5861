package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Letter;

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
          "(?:sư|gia|pháp|này|nêu|số|trên|các(?!\\s(?:tổ chức tín dụng|công cụ chuyển nhượng))|và|là|của|do|được|có|đã|sẽ|phải|về|để|trong"
              + "|quy định|hiện hành|hiện nay)"
              + "(?![\\p{L}])");

  private static final Pattern STOP =
      Pattern.compile(
          "[();]|[.:“”\"\\n\\t/¹²³⁴-⁹-](?!\\p{Ll})|\\s-\\s|,\\s"
              + "|\\s(?=số\\s?:?\\s?\\d)|\\s(?=(?:ngày|năm|về|theo|quy định|được|có|đã|đang|sẽ|cho|đến|tại|nhằm|do"
              + "|với|trên|để|thì|là|khi|hiện hành|mới|này|vào|gắn|như|từ|bằng|đối với|hoặc|ở"
              + "|sau khi|trước khi|một số (?!điều|nội dung|quy định)|của (?:quốc hội|nước)"
              + "|(?:và|,) (?:các|những|một số|văn bản|nghị|thông|luật|bộ luật|pháp|chỉ thị|sửa đổi|lựa chọn"
              + "|quyết|quy|kế|chương|hướng|tổ chức thực hiện|triển khai))(?![\\p{L}]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What goes on after a comma inside a name: "Phòng, chống …", "sửa đổi, bổ sung …". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:chống|chữa cháy|bổ sung|nhập cảnh|xuất cảnh|quá cảnh|cư trú|tố cáo và|giáo dục pháp"
              + "|thể thao|kiểm soát|nghĩa vụ|bảo vệ và|chăm sóc|vật liệu nổ|vũ khí)(?![\\p{L}])");

  /** Names of laws that are two things joined by a comma. */
  private static final List<String> PAIRS =
      List.of(
          "sản phẩm, hàng h",
          "thuế xuất khẩu, thuế nhập khẩu",
          "thi đua, khen thưởng",
          "cán bộ, công chức",
          "khiếu nại, tố cáo",
          "quản lý, sử dụng",
          "hòa giải, đối thoại",
          "thể dục, thể thao",
          "an toàn, vệ sinh",
          "trật tự, an toàn",
          "an ninh, trật tự",
          "trưng mua, trưng dụng",
          "hiến, lấy",
          "lấy, ghép",
          "ký kết, gia nhập",
          "phí, lệ phí",
          "sản xuất, kinh doanh",
          "hội đồng nhân dân, ủy ban",
          "hội đồng nhân dân, uỷ ban");

  private static final Pattern AT_BASE =
      Pattern.compile(
          "ở\\s(?:cơ sở|nước ngoài)(?![\\p{L}])|(?<=\\snhà\\s)ở(?![\\p{L}])|(?<=\\scác luật\\s)về\\s"
              + "|(?<=\\sđầu tư\\s)vào\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    Matcher stop = STOP.matcher(text).useTransparentBounds(true);
    int end = limit;
    for (int at = name; at < limit; at++) {
      // A name is letters for the most part.
      if (Letter.orDigit(text.charAt(at)) || !stop.region(at, limit).lookingAt()) {
        continue;
      }
      boolean comma = text.charAt(stop.start()) == ',';
      Matcher inside = AT_BASE.matcher(text).region(stop.end(), text.length());
      if (comma && GOES_ON.matcher(text).region(stop.end(), text.length()).lookingAt()
          || comma && pair(text, stop.start())
          || inside.useTransparentBounds(true).lookingAt()) {
        at = stop.end() - 1;
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

  /** Whether the comma stands inside one of {@link #PAIRS}. */
  private static boolean pair(String text, int comma) {
    return PAIRS.stream()
        .anyMatch(
            p -> {
              int from = comma - p.indexOf(',');
              return from >= 0 && text.regionMatches(true, from, p, 0, p.length());
            });
  }

  /** "Hội Luật gia", "ngành Luật": the word is part of another name. */
  private static boolean proposed(String text, int word) {
    int end = Letters.skipBlanksBack(text, word);
    return text.startsWith("Hội", Math.max(0, end - 3))
        || text.startsWith("Đại học", Math.max(0, end - 7));
  }
}
