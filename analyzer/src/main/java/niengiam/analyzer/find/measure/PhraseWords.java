package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words before and after a figure out of which the name of its indicator is made. */
final class PhraseWords {
  static final int LONGEST = 12;

  /** How long a bracket may be that stands inside a name: "cát vàng (cát tô)". */
  private static final int BRACKET = 80;

  /** How many clauses back the name may stand: "giá ngô trong tháng tăng, tăng (+20đồng/kg)". */
  private static final int CLAUSES = 3;

  /** Words that end the noun phrase after a figure. */
  private static final Set<String> AFTER_STOP =
      Set.of(
          "với", "cho", "tại", "ở", "trên", "nhằm", "để", "so", "tăng", "giảm", "gồm", "trong",
          "từ", "đến", "bằng", "chiếm", "là", "cùng", "do", "nên", "vào", "theo", "tính", "kể",
          "trước", "sau", "khi", "và", "thì", "nay", "hiện", "qua", "đã", "nữa", "gấp", "đối",
          "như", "ngoài", "còn", "x", "nhưng");

  /** Words that no noun phrase before a figure begins with. */
  private static final Set<String> LEADING =
      Set.of(
          "và", "với", "trong", "đó", "có", "đã", "đến", "nay", "cho", "tại", "còn", "được", "là",
          "của", "ước", "hiện", "cụ", "thể", "bằng", "đạt", "các", "để", "khi", "thì", "về", "do",
          "toàn", "như", "riêng", "nếu", "năm", "tháng", "x");

  /** Words between the noun phrase and its figure. */
  private static final Set<String> TRAILING =
      Set.of(
          "là", "có", "đạt", "được", "gồm", "ước", "khoảng", "trên", "dưới", "gần", "hơn", "quá",
          "từ", "tỷ", "lệ", "tăng", "giảm", "gấp", "với", "cho", "của", "tại", "chiếm", "bằng",
          "thêm", "nhẹ", "và", "còn", "lên", "xuống", "dao", "động", "mức", "đến", "thứ", "xếp",
          "tổng", "số", "trong", "hiện", "khác", "nay", "vào", "x");

  /** Where the subject of an earlier clause ends. */
  private static final Set<String> PREDICATE = Set.of("tăng", "giảm", "so", "trong", "tiếp");

  private static final Set<String> BEFORE_HIEN = Set.of("thực", "thể", "phát", "biểu");

  private static final Set<String> PLACES =
      Set.of("tỉnh", "huyện", "xã", "phường", "thành", "thị", "quận", "bản", "thôn");

  /** What ends a name but not the rest of a share: "95% số hộ đã dùng điện và nước sạch". */
  private static final Set<String> IN_SHARES = Set.of("đã", "và", "vào", "trong");

  /** "toàn huyện" says where, not what. */
  private static final Set<String> WHOLES = Set.of("tỉnh", "huyện", "xã", "ngành", "quốc");

  private static final List<String> AVERAGE = List.of("bình", "quân");

  /** What is one word with số: "dân số", "chỉ số". */
  private static final Set<String> NUMBERED = Set.of("dân", "chỉ", "tỷ", "hệ", "doanh", "thông");

  /** "từ 10 đảng viên trở lên" says how many, not of what. */
  private static final Set<String> BOUNDS = Set.of("lên", "xuống");

  private PhraseWords() {}

  static List<String> after(String raw, int from, int limit, boolean share) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (words.size() < LONGEST) {
      int end = Clause.end(raw, at, limit);
      int before = words.size();
      if (stopped(words, words(raw, at, end), share)
          || bound(words)
          || !listed(raw, end, limit, words.size() - before)) {
        break;
      }
      at = end + 1;
    }
    if (bound(words)) {
      words.subList(0, 2).clear();
    }
    while (!words.isEmpty() && AFTER_STOP.contains(words.getLast()) || endsInOf(words)) {
      words.removeLast();
    }
    return words;
  }

  private static boolean bound(List<String> words) {
    return words.size() > 1 && words.get(0).equals("trở") && BOUNDS.contains(words.get(1));
  }

  private static boolean endsInOf(List<String> words) {
    return !words.isEmpty() && words.getLast().equals("của");
  }

  private static boolean stopped(List<String> words, List<String> more, boolean share) {
    for (String word : more) {
      String folded = Folding.fold(word);
      boolean goesOn = share && !words.isEmpty() && IN_SHARES.contains(folded);
      boolean compound = !words.isEmpty() && folded.equals("hiện") && verb(words.getLast());
      if (AFTER_STOP.contains(folded) && !compound && !goesOn || words.size() == LONGEST) {
        return true;
      }
      words.add(word);
    }
    return false;
  }

  /** "đảng viên, công chức được bồi dưỡng": a short name goes on after its comma. */
  private static boolean listed(String raw, int comma, int limit, int before) {
    if (comma >= limit || raw.charAt(comma) != ',' || before == 0 || before > 4) {
      return false;
    }
    int from = Folding.blank(raw, comma + 1);
    boolean lower = from < limit && Character.isLowerCase(raw.charAt(from));
    return lower && Clause.end(raw, from, limit) < limit;
  }

  /** thực hiện, thể hiện, phát hiện are one word; a lone hiện is an adverb. */
  private static boolean verb(String word) {
    return BEFORE_HIEN.contains(word);
  }

  static List<String> before(String raw, int at, int limit) {
    int end = at;
    int from = Math.max(limit, Clause.sentenceStart(raw, at));
    for (int clause = 0; clause < CLAUSES; clause++) {
      while (end > from
          && !Character.isLetterOrDigit(raw.charAt(end - 1))
          && raw.charAt(end - 1) != ')') {
        end--;
      }
      int start = start(raw, end, from);
      int whole = clause == 0 ? listStart(raw, start, end, from, limit) : start;
      List<String> words = trimmed(withoutBracket(raw, whole, end));
      if (clause > 0) {
        words = subject(words);
      }
      if (!words.isEmpty() && !place(words)) {
        return words;
      }
      if (start <= from || raw.charAt(start - 1) == ';') {
        break;
      }
      end = start - 1;
    }
    return new ArrayList<>();
  }

  /** Back to the nearest mark, over a bracket without figures. */
  private static int start(String raw, int end, int limit) {
    int start = Clause.start(raw, end, limit);
    if (start > limit && raw.charAt(start - 1) == ')') {
      int open = raw.lastIndexOf('(', start - 1);
      if (open > limit && start - open <= BRACKET) {
        return Clause.start(raw, open, limit);
      }
    }
    return start;
  }

  /** A bracket that leaves no room for the name itself is left out. */
  private static List<String> withoutBracket(String raw, int start, int end) {
    List<String> all = words(raw, start, end);
    int open = raw.indexOf('(', start);
    int close = raw.lastIndexOf(')', end - 1);
    if (all.size() <= LONGEST || open < 0 || close < open) {
      return all;
    }
    List<String> rest = words(raw, start, open);
    rest.addAll(words(raw, close + 1, end));
    return rest;
  }

  /**
   * "Bảo tồn văn hóa, xóa bỏ hủ tục có 13 mô hình": where a list of words begins, when it begins
   * its sentence or follows a mark that ends more than a comma does.
   */
  private static int listStart(String raw, int start, int end, int from, int limit) {
    int at = start;
    while (at > from && raw.charAt(at - 1) == ',' && continuesList(raw, at)) {
      at = start(raw, at - 1, from);
      if (words(raw, at, end).size() > LONGEST) {
        return start;
      }
    }
    boolean begins =
        at == from ? from > limit || limit == 0 : ";:".indexOf(raw.charAt(at - 1)) >= 0;
    List<String> first = words(raw, at, Math.min(end, Clause.end(raw, at, end)));
    boolean named = first.size() > 1 && !LEADING.contains(Folding.fold(first.getFirst()));
    return at < start && begins && named && !place(first) ? at : start;
  }

  private static boolean continuesList(String raw, int at) {
    int word = Folding.blank(raw, at);
    String first = raw.substring(word, Folding.wordEnd(raw, word));
    return !first.isEmpty()
        && Character.isLowerCase(first.charAt(0))
        && !LEADING.contains(first)
        && !TRAILING.contains(first)
        && !PLACES.contains(first);
  }

  private static List<String> subject(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREDICATE.contains(Folding.fold(words.get(i)))) {
        return trimmed(new ArrayList<>(words.subList(0, i)));
      }
    }
    return words;
  }

  /** A label that names a place says where, not what. */
  static boolean place(List<String> words) {
    boolean named = words.size() > 1 && words.size() <= 6;
    return named
        && PLACES.contains(Folding.fold(words.getFirst()))
        && Character.isUpperCase(words.getLast().charAt(0));
  }

  private static List<String> trimmed(List<String> all) {
    List<String> words = new ArrayList<>(all);
    while (!words.isEmpty()
        && TRAILING.contains(Folding.fold(words.getLast()))
        && !closesName(words)) {
      String last = words.removeLast();
      if (last.equals("với") && !words.isEmpty() && words.getLast().equals("đối")) {
        words.removeLast();
      }
    }
    if (words.size() > LONGEST) {
      words = LongPhrase.shortened(words);
    }
    int rate = find(words, "tỷ", "lệ");
    if (rate > 0) {
      words = new ArrayList<>(words.subList(rate, words.size()));
    }
    while (!words.isEmpty()
        && LEADING.contains(Folding.fold(words.getFirst()))
        && !(words.size() > 1 && words.get(1).equals("lại"))) {
      String first = Folding.fold(words.removeFirst());
      if (first.equals("toàn") && !words.isEmpty() && WHOLES.contains(words.getFirst())) {
        words.removeFirst();
      }
    }
    boolean named = words.stream().anyMatch(w -> !AVERAGE.contains(w) && !TRAILING.contains(w));
    return named ? words : new ArrayList<>();
  }

  /**
   * lưu động, lao động, hoạt động: only dao động stands between a thing and its price; chỉ số, dân
   * số: only tổng số does.
   */
  private static boolean closesName(List<String> words) {
    int last = words.size() - 1;
    String before = last == 0 ? "" : Folding.fold(words.get(last - 1));
    return words.get(last).equals("động") && !before.isEmpty() && !before.equals("dao")
        || words.get(last).equals("số") && NUMBERED.contains(before);
  }

  static int find(List<String> words, String first, String second) {
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
      // A mark at the very end joins nothing.
      if (end > at + 1 || end > at && Character.isLetterOrDigit(raw.charAt(at))) {
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
}
