package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.text.WordMap;
import niengiam.config.Issuer;

/** Finds where the name of an issuing body ends, and which body a sentence says issues. */
final class IssuerPhrase {
  private static final int LONGEST = 120;

  /** What begins the subject, or goes on with the sentence. */
  private static final List<String> GOES_ON =
      List.of(
          "về",
          "v/v",
          "nhằm",
          "để",
          "quy định",
          "ban hành",
          "phê duyệt",
          "hướng dẫn",
          "sửa đổi",
          "bổ sung",
          "công nhận",
          "tiếp tục",
          "tăng cường",
          "triển khai",
          "thực hiện",
          "đẩy mạnh",
          "giao",
          "kết luận",
          "trên",
          "giai đoạn",
          "tại",
          "đến",
          "gửi",
          "là",
          "được",
          "có",
          "đã",
          "sẽ",
          "từ",
          "trong",
          "theo",
          "cho",
          "ngày",
          "năm",
          "hiện hành",
          "vào",
          "bằng",
          "như",
          "nêu",
          "này",
          "khi",
          "gồm",
          "hoặc",
          "cũng",
          "phải",
          "còn",
          "chỉ đạo",
          "yêu cầu",
          "qui định",
          "thí điểm",
          "đối với",
          "thông qua",
          "công bố",
          "bãi bỏ",
          "chấn chỉnh",
          "bổ nhiệm");

  /** What a part of a document begins with, where its number follows. */
  private static final List<String> PARTS = List.of("điểm", "khoản", "điều", "mục");

  /** What begins the next citation. */
  private static final List<String> DOCUMENTS =
      List.of(
          "báo cáo",
          "kế hoạch",
          "chương trình",
          "nghị quyết",
          "nghị định",
          "thông tư",
          "luật",
          "công văn",
          "quyết định",
          "chỉ thị",
          "đề án",
          "thông báo",
          "hướng dẫn",
          "quy chế",
          "thông tri",
          "tờ trình",
          "pháp lệnh");

  private static final Pattern STOP =
      Pattern.compile(
          "[,;.:“”\"\\t|)]|/|-\\s|\\((?!khóa|khoá)|[¹²³⁴-⁹]"
              // What follows the term is no part of the name.
              + "|(?<=(?:khóa|khoá)\\s[IVX]{1,5})\\s"
              + "|(?<=\\s)(?:"
              + String.join("|", GOES_ON)
              + "|(?:"
              + String.join("|", PARTS)
              + ")(?=\\s\\d)"
              + "|(?:và )?(?:"
              + String.join("|", DOCUMENTS)
              + "))(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final WordMap<Boolean> FIRST_WORDS =
      new WordMap<>(
          Stream.of(GOES_ON, DOCUMENTS, PARTS, List.of("và"))
              .flatMap(List::stream)
              .map(phrase -> phrase.split("[ /]", -1)[0])
              .distinct()
              .collect(Collectors.toMap(word -> word, word -> true)));

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:ban (?:thường vụ|bí thư|chấp hành|chỉ đạo|dân vận|tổ chức|tuyên giáo|nội chính)"
              + "|bộ chính trị|thường trực|(?:tỉnh|huyện|thành|thị|quận|đảng) [uủ][ỷyủ]?"
              + "|[uủ][ỷy] ban|ubnd|hđnd|hội đồng|chính phủ|thủ tướng|chủ tịch|quốc hội"
              + "|bộ|sở|phòng|văn phòng|công ty|tổng công ty|trường|liên đoàn|hội|công an|cục|ban)"
              + "(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ISSUES =
      Pattern.compile(
          "\\s(?:(?:đã|vừa|cũng|tiếp tục|kịp thời) ){0,2}ban hành(?: (?:các|\\d{1,3}))?\\s{0,2}$");

  private final List<String> namesWithMarks;

  IssuerPhrase(List<Issuer> issuers) {
    namesWithMarks =
        issuers.stream()
            .flatMap(i -> i.names().stream())
            .filter(n -> n.contains(",") || n.contains(" - "))
            .map(n -> n.toLowerCase(Locale.ROOT))
            .toList();
  }

  /** The end of the body's name that begins at an offset, or that offset. */
  int end(String text, int from, int limit) {
    int most = Math.min(limit, from + LONGEST);
    Matcher stop = STOP.matcher(text).useTransparentBounds(true);
    for (int at = from; at < most; at++) {
      if (!mayStop(text, at) || !stop.region(at, most).lookingAt()) {
        continue;
      }
      if (at == from) {
        return from;
      }
      char c = text.charAt(at);
      boolean inName = (c == ',' || c == '-') && insideName(text, from, at);
      boolean closesTerm = c == ')' && text.substring(from, at).contains("(");
      if (!inName && !closesTerm) {
        return withoutAnd(text, from, at);
      }
    }
    return withoutAnd(text, from, most);
  }

  /** "của Chính phủ và quy định …": the conjunction belongs to what follows. */
  private static int withoutAnd(String text, int from, int at) {
    int end = Letters.skipBlanksBack(text, at);
    return end - from > 3 && text.startsWith(" và", end - 3)
        ? Letters.skipBlanksBack(text, end - 3)
        : end;
  }

  /** A mark, a letter behind a blank, or the blank behind the numeral of a term. */
  private static boolean mayStop(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ') {
      return at > 0 && "IVXivx".indexOf(text.charAt(at - 1)) >= 0;
    }
    if (!Character.isLetterOrDigit(c)) {
      return true;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > 0
        && Character.isWhitespace(text.charAt(at - 1))
        && FIRST_WORDS.getLowered(text, at, end, false);
  }

  private boolean insideName(String text, int from, int at) {
    String lower = text.substring(from, Math.min(text.length(), at + 40)).toLowerCase(Locale.ROOT);
    return namesWithMarks.stream()
        .anyMatch(
            name -> {
              int begin = lower.indexOf(name);
              return begin >= 0 && begin < at - from && at - from < begin + name.length();
            });
  }

  /** The body of "<body> ban hành Kế hoạch số …", the citation beginning at an offset. */
  Optional<String> before(String text, int citation) {
    int from = Math.max(0, citation - LONGEST - 20);
    Matcher issues = ISSUES.matcher(text).region(from, citation);
    if (!issues.find()) {
      return Optional.empty();
    }
    int end = issues.start();
    int begin = end;
    while (begin > from && ",;.:()“”\"¹²³".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    begin = Letters.skipBlanks(text, begin);
    Matcher head = HEAD.matcher(text).region(begin, Math.max(begin, end));
    return head.lookingAt() ? Optional.of(text.substring(begin, end)) : Optional.empty();
  }
}
