package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Lower;
import niengiam.analyzer.text.Triggers;
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

  /** What {@link #POINT} begins with. */
  public static final List<String> OPENINGS =
      List.of("này", "nêu", "nói", "kể", "trên", "đó", "đã", "được", "vừa");

  private static final String GENERIC = "ăn bản";

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:các|những|hai|ba|bốn|(?<!(?:điều|khoản|điểm|mục|số|chương)\\s)\\b\\d{1,2})\\s{1,2}$");

  private final TypeWords words;

  public PointingWords(Rules rules) {
    words = new TypeWords(rules.documentTypes());
  }

  /** In order of their places. */
  public List<Found> find(DateScanner.Scan scan) {
    String text = scan.folded();
    List<Found> found = new ArrayList<>();
    Matcher point = POINT.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < scan.triggers().size(); i++) {
      int word = scan.triggers().place(i);
      if (scan.triggers().is(i, Triggers.Kind.POINTER) && opens(text, word)) {
        int at = text.charAt(word - 2) == ' ' ? word - 2 : word - 1;
        if (at > 0
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && point.region(at, text.length()).lookingAt()) {
          named(text, at, point, found);
        }
      }
    }
    return found;
  }

  /** A blank and one of the words that {@link #POINT} begins with. */
  private static boolean opens(String text, int word) {
    if (word < 2 || text.charAt(word - 1) != ' ') {
      return false;
    }
    return switch (text.charAt(word)) {
      case 'n', 'k' ->
          text.startsWith("này", word)
              || text.startsWith("nêu ", word)
              || text.startsWith("nói ", word)
              || text.startsWith("kể ", word);
      case 't' -> text.startsWith("trên", word);
      case 'đ' ->
          text.startsWith("đó", word)
              || text.startsWith("đã ", word)
              || text.startsWith("được ", word);
      case 'v' -> text.startsWith("vừa ", word);
      default -> false;
    };
  }

  /** What stands before the pointing words, if it is a document. */
  private void named(String text, int end, Matcher point, List<Found> found) {
    Optional<TypeWords.Word> word = words.before(text, end);
    int generic = end - GENERIC.length() - 1;
    if (word.isPresent()) {
      String id = word.get().type().id();
      boolean small = Character.isLowerCase(text.charAt(word.get().start()));
      if (!NEVER.contains(id) && !(small && WITH_CAPITAL.contains(id))) {
        found.add(found(text, word.get().start(), word.get().type().name(), point));
      }
    } else if (generic >= 0
        && text.startsWith(GENERIC, generic + 1)
        && Lower.of(text.charAt(generic)) == 'v'
        && Letters.startsWord(text, generic)) {
      found.add(found(text, generic, ANY, point));
    }
  }

  private static Found found(String text, int start, String type, Matcher point) {
    String before = text.substring(Math.max(0, start - 20), start).toLowerCase(Locale.ROOT);
    return new Found(
        start, point.end(), type, PLURAL.matcher(before).find(), point.group("here") != null);
  }
}
