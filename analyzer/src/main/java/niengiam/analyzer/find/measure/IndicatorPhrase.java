package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase that an analyst would write into the first column: the counted noun with what
 * follows it, or what stands before the figure.
 */
final class IndicatorPhrase {
  private static final int LONGEST = 12;

  /** Words that end the noun phrase after a figure. */
  private static final Set<String> AFTER_STOP =
      Set.of(
          "với", "cho", "tại", "ở", "trên", "nhằm", "để", "so", "tăng", "giảm", "gồm", "trong",
          "từ", "đến", "bằng", "chiếm", "là", "cùng", "do", "nên", "vào", "theo", "tính", "kể",
          "trước", "sau", "khi", "và", "thì", "nay", "hiện", "qua", "đã", "nữa", "gấp", "đối");

  /** Words that no noun phrase before a figure begins with. */
  private static final Set<String> LEADING =
      Set.of(
          "và", "với", "trong", "đó", "có", "đã", "đến", "nay", "cho", "tại", "còn", "được", "là",
          "của", "ước", "hiện", "cụ", "thể", "bằng", "đạt", "các", "để", "khi", "thì", "về", "do",
          "toàn", "như", "riêng", "năm", "tháng");

  /** Words between the noun phrase and its figure. */
  private static final Set<String> TRAILING =
      Set.of(
          "là", "có", "đạt", "được", "gồm", "ước", "khoảng", "trên", "dưới", "gần", "hơn", "quá",
          "từ", "tỷ", "lệ", "tăng", "giảm", "gấp", "với", "cho", "của", "tại", "chiếm", "bằng",
          "thêm", "nhẹ", "và", "còn", "lên", "xuống", "dao", "động", "mức", "đến", "thứ", "xếp",
          "bình", "quân", "tổng", "số", "trong", "hiện", "khác", "nay", "vào");

  private IndicatorPhrase() {}

  static Optional<String> of(
      String raw, Figure figure, Optional<Figure> previous, Optional<Figure> next) {
    int right = next.map(Figure::from).orElse(raw.length());
    int left = previous.map(Figure::end).orElse(0);
    String noun = figure.in("money") || figure.in("percent") ? "" : noun(raw, figure);
    List<String> after = after(raw, figure, right);
    List<String> before = before(raw, figure.from(), left);
    boolean price = figure.in("money");
    if (figure.in("percent") && !after.isEmpty() && !startsWithVerb(after)) {
      return join(after);
    }
    if (noun.isEmpty()) {
      return join(before.isEmpty() && !price ? after : before);
    }
    List<String> words = new ArrayList<>(List.of(noun.split(" ")));
    if (!after.isEmpty()) {
      words.addAll(after);
    } else {
      words.addAll(before);
    }
    return join(words);
  }

  private static boolean startsWithVerb(List<String> words) {
    return Set.of("kế", "chỉ", "dự").contains(words.getFirst()) && words.size() <= 3;
  }

  private static String noun(String raw, Figure figure) {
    return raw.substring(Math.min(figure.unitStart(), figure.end()), figure.end())
        .replaceAll("/.*", "")
        .strip();
  }

  private static List<String> after(String raw, Figure figure, int limit) {
    int end = Clause.end(raw, figure.end(), limit);
    List<String> words = new ArrayList<>();
    for (String word : words(raw, figure.end(), end)) {
      String folded = Folding.fold(word);
      boolean compound = !words.isEmpty() && folded.equals("hiện") && verb(words.getLast());
      if (AFTER_STOP.contains(folded) && !compound || words.size() == LONGEST) {
        break;
      }
      words.add(word);
    }
    while (!words.isEmpty() && words.getLast().equals("của")) {
      words.removeLast();
    }
    return words;
  }

  /** thực hiện, thể hiện, phát hiện are one word; a lone hiện is an adverb. */
  private static boolean verb(String word) {
    return Set.of("thực", "thể", "phát", "biểu").contains(word);
  }

  private static List<String> before(String raw, int at, int limit) {
    int end = at;
    while (end > limit && !Character.isLetterOrDigit(raw.charAt(end - 1))) {
      end--;
    }
    List<String> words = new ArrayList<>(words(raw, Clause.start(raw, end, limit), end));
    while (!words.isEmpty()
        && TRAILING.contains(Folding.fold(words.getLast()))
        && !closesName(words)) {
      words.removeLast();
    }
    if (words.size() > LONGEST) {
      words = new ArrayList<>(words.subList(words.size() - LONGEST, words.size()));
    }
    int rate = find(words, "tỷ", "lệ");
    if (rate > 0) {
      words = new ArrayList<>(words.subList(rate, words.size()));
    }
    while (!words.isEmpty() && LEADING.contains(Folding.fold(words.getFirst()))) {
      words.removeFirst();
    }
    return words;
  }

  /** lưu động, lao động, hoạt động; only dao động stands between a thing and its price. */
  private static boolean closesName(List<String> words) {
    int last = words.size() - 1;
    return words.get(last).equals("động") && last > 0 && !words.get(last - 1).equals("dao");
  }

  private static int find(List<String> words, String first, String second) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Folding.fold(words.get(i)).equals(first) && words.get(i + 1).equals(second)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> words(String raw, int from, int to) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && (Character.isLetterOrDigit(raw.charAt(end)) || joins(raw, end))) {
        end++;
      }
      if (end > at) {
        words.add(raw.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean joins(String raw, int at) {
    return "-/.,&".indexOf(raw.charAt(at)) >= 0
        && at > 0
        && Character.isLetterOrDigit(raw.charAt(at - 1))
        && at + 1 < raw.length()
        && Character.isLetterOrDigit(raw.charAt(at + 1));
  }

  private static Optional<String> join(List<String> words) {
    String phrase = String.join(" ", words).strip();
    return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
  }
}
