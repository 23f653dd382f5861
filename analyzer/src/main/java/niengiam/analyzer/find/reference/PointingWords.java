package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.config.Rules;

/** Finds the words that point at a document: "Nghị quyết nêu trên", "các kế hoạch này". */
public final class PointingWords {
  /**
   * @param type in words; "Văn bản" for a document of any type
   * @param here the document at hand may be meant: "này"
   */
  public record Found(int start, int end, String type, boolean plural, boolean here) {}

  /** Any document. */
  public static final String ANY = "Văn bản";

  /** Written small these are common nouns or verbs: "quy định này" is a provision. */
  private static final Set<String> WITH_CAPITAL =
      Set.of("quy-dinh", "quy-trinh", "quy-hoach", "huong-dan", "du-an", "lenh", "chuong-trinh");

  /** Parts of documents, and papers that nobody cites. */
  private static final Set<String> NEVER =
      Set.of("phu-luc", "hop-dong", "giay-chung-nhan", "giay-moi", "ban-sao", "sao-y");

  private static final Pattern POINT =
      Pattern.compile(
          "\\s{1,2}(?:(?:đã\\s|được\\s|vừa\\s)?(?:nêu|nói|kể)\\s(?:ở\\s)?trên|trên đây|vừa nêu|(?<here>này)|đó"
              // "kế hoạch trên địa bàn", "quyết định trên cơ sở" point at nothing.
              + "|trên(?=\\s{0,2}(?:[,;.:)]|$)|\\s(?:của|được|đã|là|và|để|thì|phải|đến|tới)\\s))"
              + "(?![\\p{L}\\d])");

  private static final Pattern GENERIC =
      Pattern.compile("(?<![\\p{L}\\d])[Vv]ăn bản(?![\\p{L}\\d])");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:các|những|hai|ba|bốn|(?<!(?:điều|khoản|điểm|mục|số|chương)\\s)\\b\\d{1,2})\\s{1,2}$");

  private final TypeWords words;

  public PointingWords(Rules rules) {
    words = new TypeWords(rules.documentTypes());
  }

  /** In order of their places. */
  public List<Found> find(String paragraph) {
    String text = Letters.fold(paragraph);
    List<Found> found = new ArrayList<>();
    for (TypeWords.Word word : words.find(text)) {
      String id = word.type().id();
      boolean small = Character.isLowerCase(text.charAt(word.start()));
      if (!NEVER.contains(id) && !(small && WITH_CAPITAL.contains(id))) {
        add(text, word.start(), word.end(), word.type().name(), found);
      }
    }
    Matcher generic = GENERIC.matcher(text);
    while (generic.find()) {
      add(text, generic.start(), generic.end(), ANY, found);
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void add(String text, int start, int end, String type, List<Found> found) {
    Matcher point = POINT.matcher(text).region(end, text.length()).useTransparentBounds(true);
    if (point.lookingAt()) {
      String before = text.substring(Math.max(0, start - 20), start).toLowerCase(Locale.ROOT);
      found.add(
          new Found(
              start,
              point.end(),
              type,
              PLURAL.matcher(before).find(),
              point.group("here") != null));
    }
  }
}
