package niengiam.extractor.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.config.WordList;
import niengiam.extractor.encoding.Syllables;
import niengiam.extractor.layout.Box;
import org.jspecify.annotations.Nullable;

/**
 * Mends the marks of recognised syllables by the words that they are part of. OCR reads the letters
 * of Vietnamese surely and their marks less so ("tô chức" for "tổ chức"): where a syllable makes no
 * word with its neighbours as it was read, and with other marks exactly one, it is that one.
 * Letters, figures and codes are never touched, nor are syllables that stand before and behind
 * anything.
 */
final class Lexicon {
  static final String RULE = "ocr-word";

  /**
   * A syllable that is surer than this, in percent, may only have lost its tone ("tô" for "tổ"), of
   * which OCR is as sure as of the right one.
   */
  private static final float SURE = 96.5f;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** Syllables that stand before and behind anything; that they make no word says nothing. */
  private static final Set<String> FREE =
      Set.of(
          ("có là và của cho các với được để về này đó khi ra vào đã sẽ không theo tại từ đến trên"
                  + " dưới trong ngoài mà thì nếu hay hoặc do vì nên cũng đều rất lại còn đang phải"
                  + " cần bị ở như bằng nhiều ít mỗi từng một hai ba bốn năm sáu bảy tám chín mười"
                  + " tháng ngày những việc bên cùng cả chỉ đi làm lên xuống qua nhau")
              .split(" ", -1));

  /** Neighbours that make a word, by their keys. */
  private final Set<String> pairs = new HashSet<>();

  private final Set<String> triples = new HashSet<>();

  /** Words of two syllables by both of them bare of marks. */
  private final Map<String, Set<String>> both = new HashMap<>();

  /** For a pair of which one syllable is bare of marks: what that syllable may be. */
  private final Map<String, Set<String>> before = new HashMap<>();

  private final Map<String, Set<String>> behind = new HashMap<>();

  private Lexicon(WordList words) {
    for (String phrase : words.others()) {
      String[] syllables = phrase.split(" ", -1);
      for (int i = 1; i < syllables.length; i++) {
        pairs.add(key(syllables[i - 1]) + " " + key(syllables[i]));
      }
    }
    for (String phrase : words.phrases()) {
      String[] syllables = phrase.split(" ", -1);
      for (int i = 2; i < syllables.length; i++) {
        triples.add(key(syllables[i - 2]) + " " + key(syllables[i - 1]) + " " + key(syllables[i]));
      }
      for (int i = 1; i < syllables.length; i++) {
        String left = syllables[i - 1];
        String right = syllables[i];
        pairs.add(key(left) + " " + key(right));
        both.computeIfAbsent(bare(left) + " " + bare(right), k -> new HashSet<>())
            .add(left + " " + right);
        before.computeIfAbsent(bare(left) + " " + key(right), k -> new HashSet<>()).add(left);
        behind.computeIfAbsent(key(left) + " " + bare(right), k -> new HashSet<>()).add(right);
      }
    }
  }

  private static final class Holder {
    private static final Lexicon WORDS = new Lexicon(WordList.load());
  }

  /** The lexicon of the program, loaded once. */
  static Lexicon words() {
    return Holder.WORDS;
  }

  /** The lines of a page with their marks mended; words go on in the next line of their block. */
  void mend(List<List<Reading>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<Reading> line = lines.get(i);
      Reading above = i > 0 && below(lines.get(i - 1), line) ? lines.get(i - 1).getLast() : null;
      Reading next =
          i + 1 < lines.size() && below(line, lines.get(i + 1))
              ? lines.get(i + 1).getFirst()
              : null;
      List<Reading> mended = mended(line, above, next);
      mendBoth(mended);
      lines.set(i, mended);
    }
  }

  /** Whether a line may go on with another: it stands close below and begins left of its end. */
  private static boolean below(List<Reading> line, List<Reading> next) {
    Box last = line.getLast().box();
    Box first = next.getFirst().box();
    double gap = first.y() - last.y();
    return gap > 0.4 * last.height() && gap < 2.5 * last.height() && first.x() < last.right();
  }

  /**
   * Mends two neighbours that both lost their marks ("cô phân" for "cổ phần"), where neither makes
   * a word with any other neighbour.
   */
  private void mendBoth(List<Reading> line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      Core left = Core.of(line.get(i).text());
      Core right = Core.of(line.get(i + 1).text());
      String first = lower(left.letters);
      String second = lower(right.letters);
      boolean apart = !left.behind.isEmpty() || !right.before.isEmpty();
      if (apart
          || first.length() < 2
          || second.length() < 2
          || FREE.contains(first)
          || FREE.contains(second)
          || makesWord(i == 0 ? "" : Core.of(line.get(i - 1).text()).letters, first, second)
          || i + 2 < line.size()
              && makesWord(first, second, Core.of(line.get(i + 2).text()).letters)) {
        continue;
      }
      Set<String> words = both.getOrDefault(bare(first) + " " + bare(second), Set.of());
      if (words.size() == 1) {
        String[] syllables = words.iterator().next().split(" ", -1);
        if (believable(line.get(i), first, syllables[0])
            && believable(line.get(i + 1), second, syllables[1])) {
          line.set(i, mended(line.get(i), left, syllables[0]));
          line.set(i + 1, mended(line.get(i + 1), right, syllables[1]));
        }
      }
    }
  }

  /** Whether a reading may stand for a syllable: if it is sure of itself, only its tone is lost. */
  private static boolean believable(Reading word, String read, String syllable) {
    boolean sure = word.whole() > SURE && Syllables.isSyllable(read);
    return !sure || key(syllable).startsWith(key(read));
  }

  private static Reading mended(Reading word, Core core, String syllable) {
    return word.mended(core.before + cased(syllable, core.letters) + core.behind, RULE);
  }

  private List<Reading> mended(
      List<Reading> line, @Nullable Reading above, @Nullable Reading next) {
    List<Reading> mended = new ArrayList<>(line);
    for (int i = 0; i < mended.size(); i++) {
      Reading word = mended.get(i);
      Core core = Core.of(word.text());
      if (core.letters.length() < 2 || FREE.contains(lower(core.letters))) {
        continue;
      }
      // A sign between two syllables parts words as well.
      String left = core.before.isEmpty() ? left(i == 0 ? above : mended.get(i - 1)) : "";
      String right =
          core.behind.isEmpty() ? right(i + 1 == mended.size() ? next : mended.get(i + 1)) : "";
      String further = i < 2 || left.isEmpty() ? "" : left(mended.get(i - 2));
      String syllable = lower(core.letters);
      String found = only(syllable, further, left, right);
      if (!found.isEmpty() && believable(word, syllable, found)) {
        mended.set(i, mended(word, core, found));
      }
    }
    return mended;
  }

  /** The key of the word before, or nothing. */
  private static String left(@Nullable Reading word) {
    Core core = Core.of(word == null ? "" : word.text());
    return core.behind.isEmpty() ? key(lower(core.letters)) : "";
  }

  private static String right(@Nullable Reading word) {
    Core core = Core.of(word == null ? "" : word.text());
    return core.before.isEmpty() ? key(lower(core.letters)) : "";
  }

  /** Whether a syllable makes a word with the one before or behind it. */
  boolean makesWord(String left, String syllable, String right) {
    String key = key(lower(syllable));
    return pairs.contains(key(lower(left)) + " " + key)
        || pairs.contains(key + " " + key(lower(right)));
  }

  /** The one syllable that differs by its marks and makes a word with a neighbour; or nothing. */
  private String only(String syllable, String further, String left, String right) {
    String key = key(syllable);
    boolean word = pairs.contains(left + " " + key) || pairs.contains(key + " " + right);
    if (word) {
      return "";
    }
    Set<String> candidates = new HashSet<>();
    String bare = bare(syllable);
    if (!left.isEmpty()) {
      candidates.addAll(behind.getOrDefault(left + " " + bare, Set.of()));
    }
    if (!right.isEmpty()) {
      candidates.addAll(before.getOrDefault(bare + " " + right, Set.of()));
    }
    candidates.removeIf(c -> key(c).equals(key));
    if (candidates.size() > 1) {
      // "phó trưởng ban" rather than "trưởng bản".
      candidates.removeIf(
          c ->
              !triples.contains(further + " " + left + " " + key(c))
                  && !triples.contains(left + " " + key(c) + " " + right));
    }
    return candidates.size() == 1 ? candidates.iterator().next() : "";
  }

  /** In the case of what was read: small, with a capital, or all capitals. */
  private static String cased(String syllable, String like) {
    String upper = syllable.toUpperCase(Locale.ROOT);
    if (like.equals(like.toUpperCase(Locale.ROOT))) {
      return upper;
    }
    return Character.isUpperCase(like.charAt(0))
        ? upper.substring(0, 1) + syllable.substring(1)
        : syllable;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The letters without any mark, the bar of đ among them. */
  private static String bare(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
  }

  /** The same for "hòa" and "hoà": the tone at the end. */
  static String key(String syllable) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean isTone = "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0;
      (isTone ? tone : letters).append(c);
    }
    return letters.append(tone).toString();
  }

  /** A printed word: signs, letters, signs. The letters are empty where others are among them. */
  private record Core(String before, String letters, String behind) {
    static Core of(String word) {
      int from = 0;
      int to = word.length();
      while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
        from++;
      }
      while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
        to--;
      }
      String letters = word.substring(from, to);
      boolean pure = letters.chars().allMatch(Character::isLetter);
      return new Core(word.substring(0, from), pure ? letters : "", word.substring(to));
    }
  }
}
