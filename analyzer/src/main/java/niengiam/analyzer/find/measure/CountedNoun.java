package niengiam.analyzer.find.measure;

import java.util.Set;

/** Reads the noun after a number that no unit of the dictionary explains. */
final class CountedNoun {
  private static final Set<String> NO_NOUN =
      Set.of(
          "và", "của", "là", "tại", "trong", "trên", "dưới", "từ", "đến", "tới", "với", "cho", "để",
          "về", "ở", "do", "thì", "mà", "theo", "như", "khi", "nếu", "hoặc", "hay", "có", "được",
          "đã", "sẽ", "đang", "không", "so", "x", "cấp", "sao", "chỗ", "lỗ", "lon", "vỉ", "viên",
          "giường", "tết", "nhằm", "vào", "bằng", "các", "những", "số", "tổng", "này", "đó", "nêu",
          "nói", "thuộc", "gồm", "trở", "năm", "ngày", "tháng", "thứ", "nên", "vì", "toàn", "đạt",
          "tăng", "giảm", "còn", "hàng", "nay", "liên", "cùng", "đầu", "cuối", "kể", "qua", "đề",
          "thực", "tiếp", "ban", "quy", "hết", "lên", "xuống", "ra", "mét", "chưa", "đối", "làm",
          "phải", "bị", "trừ", "cũng", "vẫn", "nhưng", "lần");

  private CountedNoun() {}

  /** Over a blank and an opening quotation mark. */
  static int start(String text, int numberEnd) {
    int at = Folding.blank(text, numberEnd);
    return at > numberEnd && (Folding.is(text, at, '“') || Folding.is(text, at, '"')) ? at + 1 : at;
  }

  /** Two syllables at most, in lower case; {@code from} where no noun stands. */
  static int end(String raw, String text, int from) {
    int first = syllable(raw, text, from, true);
    if (first == from) {
      return from;
    }
    int next = Folding.blank(text, first);
    return next == first ? first : Math.max(first, secondEnd(raw, text, next, first));
  }

  /** Over "tổng", "số", "tổng số". */
  static int afterTotal(String text, int end) {
    int at = Folding.blank(text, end);
    if (Folding.word(text, at, "tổng")) {
      at = Folding.blank(text, at + 4);
    }
    return Folding.word(text, at, "số") ? Folding.blank(text, at + 2) : at;
  }

  private static int secondEnd(String raw, String text, int next, int first) {
    int second = syllable(raw, text, next, false);
    return second == next ? first : second;
  }

  private static int syllable(String raw, String text, int from, boolean mayBeCapital) {
    int end = Folding.wordEnd(text, from);
    boolean quoted = from > 0 && (raw.charAt(from - 1) == '“' || raw.charAt(from - 1) == '"');
    boolean lower = end > from && Character.isLowerCase(raw.charAt(from));
    boolean reads = lower || mayBeCapital && quoted;
    return end - from >= 2 && reads && !NO_NOUN.contains(text.substring(from, end)) ? end : from;
  }
}
