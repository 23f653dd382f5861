package niengiam.analyzer.find.reference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Documents cited by a number without code: "Sắc lệnh số 63", "Đề án 132". */
final class NumberAlone {
  private static final int LONGEST_NUMBER = 5;

  /** Types whose number alone is a name. A "Dự án 1" is a part of a programme, not a document. */
  private static final Set<String> KNOWN_BY_NUMBER =
      Set.of(
          "de-an",
          "chuong-trinh",
          "nghi-quyet",
          "chi-thi",
          "ket-luan",
          "quyet-dinh",
          "quy-dinh",
          "nghi-dinh",
          "thong-tu",
          "sac-lenh");

  private static final Set<String> NEVER = Set.of("phu-luc", "du-an", "giay-chung-nhan", "luat");

  /** After a count stands what is counted; after a name, one of these. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\s{0,2}(?:$|[;)”\"…]|[.,](?!\\d)|/\\.|[¹²³⁴-⁹]"
              + "|\\s(?:của|về|ngày|trên|tại|và|giai đoạn|được|đã|do|theo)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LIST = Pattern.compile("\\s{0,2}(?:,|và)\\s{1,2}(?:số\\s)?\\d");

  private NumberAlone() {}

  static Optional<Mention> read(String text, int at, Hint hint) {
    int end = end(text, at);
    if (end == at || hint.type().isEmpty() || NEVER.contains(hint.type().get().id())) {
      return Optional.empty();
    }
    String number = text.substring(at, end);
    boolean blankBefore = at > 0 && (text.charAt(at - 1) == ' ' || hint.announced());
    boolean named =
        KNOWN_BY_NUMBER.contains(hint.type().get().id())
            && number.length() > 1
            && !isYear(number)
            && blankBefore
            && (named(text, end) || goesOn(text, end));
    boolean announced = hint.announced() && !text.startsWith("/", end);
    return named || announced
        ? Optional.of(
            new Mention(
                hint.start(),
                end,
                hint.type(),
                number,
                Optional.empty(),
                true,
                hint.announced(),
                false))
        : Optional.empty();
  }

  /** The end of a short number with at most one letter, or {@code at}. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at > LONGEST_NUMBER) {
      return at;
    }
    boolean decimal =
        end + 1 < text.length()
            && ".,/".indexOf(text.charAt(end)) >= 0
            && Letters.isDigit(text.charAt(end + 1));
    if (decimal) {
      return at;
    }
    boolean suffix =
        end < text.length()
            && "abcd".indexOf(text.charAt(end)) >= 0
            && Letters.endsWord(text, end + 1);
    int stop = suffix ? end + 1 : end;
    return stop < text.length() && Character.isLetter(text.charAt(stop)) ? at : stop;
  }

  /** "217, 218-QĐ/TW": a list of numbers goes on. */
  static boolean goesOn(String text, int end) {
    return LIST.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether what follows lets the number be a name, not a count. */
  static boolean named(String text, int end) {
    return AFTER_NAME.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }
}
