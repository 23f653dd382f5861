package niengiam.analyzer.find.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.fact.Change.Direction;

/** Reads whether a figure is a change, and which way. */
final class ChangeReader {
  private static final int WINDOW = 70;
  private static final int FAR = 160;

  /** What may stand between "tăng" and the figure. */
  private static final Set<String> BETWEEN =
      Set.of(
          "thêm", "nhẹ", "mạnh", "bình", "quân", "khoảng", "từ", "trên", "gần", "hơn", "là", "được",
          "ước", "thấp", "nhất", "nhanh", "tới", "đến", "tương", "ứng", "giá", "thu", "chi",
          "dưới");

  private static final List<String> UP = List.of("tăng", "vượt", "nâng");
  private static final List<String> DOWN = List.of("giảm", "hụt");

  private ChangeReader() {}

  /** The direction of the figure, given what the figure before it was. */
  static Optional<Direction> direction(
      String text, Figure figure, Optional<Figure> previous, Optional<Direction> before) {
    int limit = Math.max(previous.map(Figure::end).orElse(0), figure.start() - WINDOW);
    Optional<Direction> said = near(text, limit, figure.start());
    if (said.isPresent()) {
      return said;
    }
    if (before.isPresent()
        && previous.isPresent()
        && continues(text.substring(previous.get().end(), figure.start()))
        && (compared(text, figure.end()) || figure.end() < text.length())) {
      return before;
    }
    return comparedAt(text, figure.end()) ? last(text, limit, figure.start()) : Optional.empty();
  }

  /** Back over filling words to tăng, giảm, gấp; "giảm còn" and "tăng lên" give a level. */
  private static Optional<Direction> near(String text, int limit, int start) {
    int at = start;
    for (int words = 0; words < 6; words++) {
      while (at > limit && " (".indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
      int end = at;
      while (at > limit && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      String word = text.substring(at, end);
      Optional<Direction> direction = direction(word);
      if (direction.isPresent()) {
        return direction;
      }
      if (!BETWEEN.contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Direction> direction(String word) {
    if (UP.contains(word)) {
      return Optional.of(Direction.UP);
    }
    if (DOWN.contains(word)) {
      return Optional.of(Direction.DOWN);
    }
    return word.equals("gấp") ? Optional.of(Direction.TIMES) : Optional.empty();
  }

  /** "225 lượt, 261 người = 223 vụ việc": only separators and the rest of a noun between. */
  private static boolean continues(String between) {
    int words = 0;
    boolean separated = false;
    boolean inWord = false;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
      separated |= c == ',' || c == '=';
      if (!letter && " ,=".indexOf(c) < 0) {
        return false;
      }
    }
    String trimmed = between.strip();
    boolean and = trimmed.equals("và") || trimmed.endsWith(" và");
    return words <= 3 && (separated || and) && !between.contains("so với");
  }

  private static Optional<Direction> last(String text, int limit, int start) {
    int from = limit;
    for (int i = start - 1; i > limit; i--) {
      if (",;.(:".indexOf(text.charAt(i)) >= 0) {
        from = i;
        break;
      }
    }
    Optional<Direction> found = Optional.empty();
    for (int at = from; at < start; at++) {
      if (Folding.letter(text, at) && !Folding.letter(text, at - 1)) {
        String word = text.substring(at, Folding.wordEnd(text, at));
        if (word.equals("còn") || word.equals("đạt") || word.equals("bằng")) {
          found = Optional.empty();
        } else {
          Optional<Direction> now = direction(word);
          found = now.isPresent() ? now : found;
        }
      }
    }
    return found;
  }

  private static boolean comparedAt(String text, int end) {
    int at = Folding.blank(text, end);
    int to = Math.min(text.length(), at + 12);
    return at < to && Comparison.endAt(text, at, at, to) >= 0;
  }

  private static boolean compared(String text, int end) {
    return Comparison.end(text, end, sentenceEnd(text, end)) >= 0;
  }

  /** Where the sentence of an offset ends, at most {@value #FAR} characters on. */
  static int sentenceEnd(String text, int from) {
    int end = Math.min(text.length(), from + FAR);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ';' || text.charAt(i) == '.' && Folding.is(text, i + 1, ' ')) {
        return i;
      }
    }
    return end;
  }
}
