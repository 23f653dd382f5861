package niengiam.analyzer.find.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says what the figures of the list under it are: "b) Kinh phí:" over "- Xã Bản Mây:
 * 96 hộ, 348 triệu đồng".
 */
final class ListHeading {
  private static final int MOST_WORDS = 8;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[-+*•]\\s|(?:[a-zđ]|\\d{1,2}(?:\\.\\d{1,2})*)[.)]\\s)?(?<words>[^:;.]{3,80}):");

  /** A label and the words of a heading are not longer. */
  private static final int LONGEST = 100;

  /** What only announces that something follows. */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "kết quả|cụ thể|như sau|trong đó|gồm|sau đây|đó là|nhiệm vụ|giải pháp|nơi nhận|chia ra"
              + "|ví dụ|toàn (?:huyện|tỉnh|xã|quốc)|căn cứ|kính gửi|số liệu|thuận lợi|khó khăn|hạn chế|nguyên nhân|điều \\d");

  private static final Set<String> VERBS =
      Set.of("là", "có", "được", "phải", "đã", "sẽ", "không", "bị");

  private ListHeading() {}

  /** What a paragraph says of the list that follows it; empty ends the heading before. */
  static Optional<List<String>> next(String raw, Optional<List<String>> heading) {
    String printed = raw.strip();
    if (!printed.endsWith(":")) {
      boolean item = !printed.isEmpty() && "-+*•".indexOf(printed.charAt(0)) >= 0;
      return item ? heading : Optional.empty();
    }
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher line = HEADING.matcher(printed);
    if (!line.matches()) {
      return Optional.empty();
    }
    String folded = Folding.fold(line.group("words"));
    List<String> words = List.of(line.group("words").strip().split("[\\s,]+"));
    boolean phrase =
        words.size() <= MOST_WORDS
            && !ANNOUNCES.matcher(folded).find()
            && words.stream().map(Folding::fold).noneMatch(VERBS::contains)
            && words.stream().noneMatch(w -> w.chars().anyMatch(Character::isDigit));
    return phrase && !PhraseWords.place(words) ? Optional.of(words) : Optional.empty();
  }
}
