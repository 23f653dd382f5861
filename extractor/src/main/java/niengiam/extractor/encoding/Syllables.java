package niengiam.extractor.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word can be a Vietnamese syllable: onset, rime of the written language, at most one
 * tone, and only sắc or nặng before c, ch, p, t. Many reading errors are valid syllables too, so a
 * bad share proves damage and a good share proves little.
 */
public final class Syllables {
  private static final List<String> ONSETS =
      List.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
          "p", "ph", "r", "s", "t", "th", "tr", "v", "x");
  private static final String RIMES =
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
      i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
      o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
      oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
      u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
      uy uya uych uyên uyêt uyn uynh uyp uyt uyu
      ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
      """;
  private static final String RIMES_AFTER_QU =
      """
      a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt
      i ich in inh it iu ôc ơ y yên yêt yn ynh yt
      """;

  /** The longest syllable, "nghiêng", has seven letters. */
  private static final int LONGEST = 7;

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final int NO_TONE = -1;
  private static final int SHARP = 3;
  private static final int HEAVY = 4;
  private static final Set<String> TONELESS = toneless();

  private record Letter(char base, int tone) {}

  private static final Map<Character, Letter> LETTERS = letters();

  private Syllables() {}

  /** Whether the word, in NFC and any case, is a possible syllable. */
  public static boolean isSyllable(CharSequence word) {
    int length = word.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    char[] bare = new char[length];
    int tone = NO_TONE;
    for (int i = 0; i < length; i++) {
      Letter letter = LETTERS.get(word.charAt(i));
      if (letter == null) {
        return false;
      }
      if (letter.tone != NO_TONE) {
        if (tone != NO_TONE) {
          return false;
        }
        tone = letter.tone;
      }
      bare[i] = letter.base;
    }
    char last = bare[length - 1];
    boolean stopped =
        last == 'c' || last == 'p' || last == 't' || last == 'h' && length > 1 && endsInCh(bare);
    return (!stopped || tone == SHARP || tone == HEAVY) && TONELESS.contains(new String(bare));
  }

  /**
   * The share of valid syllables among the words, 0..1; 1 for a text without words. Words in
   * capitals without accents are left out: they are abbreviations as often as not.
   */
  public static double validShare(CharSequence text) {
    int words = 0;
    int valid = 0;
    int start = 0;
    while (start < text.length()) {
      if (!Character.isLetter(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      boolean plainCapitals = true;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        char c = text.charAt(end++);
        plainCapitals &= c >= 'A' && c <= 'Z';
      }
      if (!plainCapitals) {
        words++;
        valid += isSyllable(text.subSequence(start, end)) ? 1 : 0;
      }
      start = end;
    }
    return words == 0 ? 1 : (double) valid / words;
  }

  private static boolean endsInCh(char[] bare) {
    return bare[bare.length - 2] == 'c';
  }

  private static Set<String> toneless() {
    Set<String> all = new HashSet<>();
    for (String rime : RIMES.strip().split("\\s+", -1)) {
      boolean front = "ieêy".indexOf(rime.charAt(0)) >= 0;
      for (String onset : ONSETS) {
        boolean spelt =
            switch (onset) {
              case "k", "gh", "ngh" -> front;
              case "c", "g", "ng" -> !front;
              case "" -> !rime.startsWith("iê");
              default -> !rime.startsWith("yê");
            };
        if (spelt) {
          all.add(onset + rime);
        }
      }
      // "gi" swallows the i of its rime: gìn, giếng.
      all.add("gi" + (rime.startsWith("i") ? rime.substring(1) : rime));
    }
    for (String rime : RIMES_AFTER_QU.strip().split("\\s+", -1)) {
      all.add("qu" + rime);
    }
    return Set.copyOf(all);
  }

  private static Map<Character, Letter> letters() {
    Map<Character, Letter> all = new HashMap<>();
    for (char c : "abcdđeghiklmnopqrstuvxyăâêôơư".toCharArray()) {
      put(all, c, new Letter(c, NO_TONE));
      if ("aăâeêioôơuưy".indexOf(c) >= 0) {
        for (int tone = 0; tone < TONES.length(); tone++) {
          String marked = Normalizer.normalize("" + c + TONES.charAt(tone), Normalizer.Form.NFC);
          put(all, marked.charAt(0), new Letter(c, tone));
        }
      }
    }
    return Map.copyOf(all);
  }

  private static void put(Map<Character, Letter> all, char c, Letter letter) {
    all.put(c, letter);
    all.put(String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0), letter);
  }
}
