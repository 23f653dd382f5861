package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Lower;

/** Reads what a cited document is about: "về việc …", a quoted title, "ban hành …". */
final class SubjectPhrase {
  record Found(String text, int end) {}

  private static final int LONGEST = 300;

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s{0,2}[,:]?\\s{0,2}(?:(?<about>về\\s(?:việc\\s)?|v/v\\s)|(?=[“\"«])"
              + "|(?=(?:ban hành|quy định|sửa đổi|phê duyệt|hướng dẫn|công nhận|tiếp tục|tăng cường"
              + "|đẩy mạnh|triển khai|thực hiện|tổ chức|kế hoạch công tác|chương trình công tác"
              + "|giai đoạn|tổng kết|sơ kết|thành lập|kiện toàn|kết luận|qui định|thí điểm"
              + "|điều chỉnh|bổ sung|bãi bỏ|thông qua|công bố|chấn chỉnh|bổ nhiệm)(?![\\p{L}])))\\s{0,2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What closes a subject right behind a blank. */
  private static final List<String> NEXT_WORDS =
      List.of(
          "được",
          "đã được",
          "đạt kết quả",
          "gắn với việc",
          "thì",
          "hết hiệu lực",
          "có hiệu lực",
          "hoặc theo",
          "và theo",
          "và các văn bản",
          "và các quy định",
          "theo quy định của pháp luật",
          "theo hướng",
          "kể từ ngày",
          "từ ngày",
          "trước ngày");

  private static final Pattern CLOSING =
      Pattern.compile(
          "[;\\n\\t…]|\\.(?=\\s|$|[.”])|/\\.|\\s?\\((?:sau đây|gọi tắt|dưới đây|(?:đã )?được\\s|nay là)"
              + "|,\\s(?=(?:trong đó|theo đó|cụ thể|kết quả|đồng thời|qua đó"
              + "|(?:Ban Thường vụ|Huyện ủy|Tỉnh ủy|Đảng ủy|UBND|HĐND|Ủy ban|Sở|Thường trực)\\s))"
              + ("|\\s(?=(?:" + String.join("|", NEXT_WORDS) + ")\\s)")
              + "|,?\\s(?=như sau\\s?:)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COORDINATED =
      Pattern.compile(
          "(?:,|\\svà|,\\svà)\\s{0,2}(?:(?:các\\s)?văn bản\\s{1,2}(?:số\\s?:?\\s?)?)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What the closings begin with. */
  private static final String MARKS = ";…./(, \t\n\u000B\f\r";

  private static final Pattern NAMED_ISSUER = Pattern.compile("\\scủa\\s[^,;.]{3,60}?(?=\\svề\\s)");

  private static final boolean[] AFTER_BLANK = new boolean[1 << 12];

  static {
    NEXT_WORDS.forEach(words -> AFTER_BLANK[start(words, 0)] = true);
    AFTER_BLANK[start("như sau", 0)] = true;
  }

  /** What joins the end of a subject to what follows. */
  private static final List<String> LEFT_OVER = List.of(" và", ",");

  private SubjectPhrase() {}

  static Optional<Found> read(String text, int at, List<Mention> next) {
    Matcher opening = OPENING.matcher(text).region(at, text.length());
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    int start = opening.end();
    // "Quy định 57, Quy định 75": the word that opens is the type of the next one.
    boolean listed =
        opening.group("about") == null && !next.isEmpty() && next.getFirst().start() == start;
    if (listed) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), start + LONGEST);
    int end = quoted(text, start, limit);
    if (end < 0) {
      end = closing(text, start, limit);
    }
    end = beforeNext(text, start, end, next);
    String subject = text.substring(start, end).strip();
    for (String left : LEFT_OVER) {
      subject =
          subject.endsWith(left)
              ? subject.substring(0, subject.length() - left.length()).strip()
              : subject;
    }
    return subject.length() < 3 ? Optional.empty() : Optional.of(new Found(subject, end));
  }

  private static int closing(String text, int start, int limit) {
    Matcher closing = CLOSING.matcher(text);
    int open = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return i;
      }
      if (mayClose(text, i) && closing.region(i, limit).lookingAt()) {
        return i;
      }
    }
    return limit;
  }

  /** Cheap, since most blanks stand between words of the subject. */
  private static boolean mayClose(String text, int at) {
    char c = text.charAt(at);
    if (c != ' ') {
      return MARKS.indexOf(c) >= 0;
    }
    return at + 1 < text.length()
        && (text.charAt(at + 1) == '(' || AFTER_BLANK[start(text, at + 1)]);
  }

  /** A number that words with the same first three letters share. */
  private static int start(String text, int at) {
    int start = 0;
    for (int i = at; i < at + 3; i++) {
      start = start * 37 + (i < text.length() ? Lower.of(text.charAt(i)) : ' ');
    }
    return start & AFTER_BLANK.length - 1;
  }

  /** The end of a title in quotation marks, or -1 where none opens or none closes. */
  private static int quoted(String text, int start, int limit) {
    if (start >= limit || "“\"«".indexOf(text.charAt(start)) < 0) {
      return -1;
    }
    for (int i = start + 1; i < limit; i++) {
      if ("”\"»".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * A subject may name the document that it carries out, and ends with it; a citation that only
   * follows in the list is not part of it.
   */
  private static int beforeNext(String text, int start, int end, List<Mention> next) {
    for (Mention mention : next) {
      if (mention.start() >= end) {
        break;
      }
      if (mention.start() < start) {
        continue;
      }
      Matcher list =
          COORDINATED.matcher(text).region(Math.max(start, mention.start() - 24), mention.start());
      if (list.find()) {
        return list.start();
      }
      if (text.charAt(mention.start() - 1) == '(') {
        return Letters.skipBlanksBack(text, mention.start() - 1);
      }
      // A mention may go on behind the end of the subject.
      Matcher issuer =
          NAMED_ISSUER.matcher(text).region(mention.end(), Math.max(mention.end(), end));
      return issuer.lookingAt() ? issuer.end() : mention.end();
    }
    return end;
  }
}
