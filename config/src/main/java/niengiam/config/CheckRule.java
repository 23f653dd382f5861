package niengiam.config;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a consistency check speaks and how much it lets pass. An example is one document, or several
 * with a line {@code ===} between them; a result is "expected | found".
 *
 * @param id of the check with a word ("C10-sum")
 * @param severity "error", "warning" or "note"
 * @param tolerance share of the greater value up to which two figures may belong to each other;
 *     what each check does with it is said in its entry
 * @param known documents of the central level that the check knows
 * @param titleVi what is wrong in a few words, in Vietnamese
 * @param titleEn the same in English
 * @param vi message in Vietnamese; {@code {name}} stands for a word of the finding
 * @param en the same in English
 */
public record CheckRule(
    String id,
    String severity,
    double tolerance,
    List<KnownDocument> known,
    String titleVi,
    String titleEn,
    String vi,
    String en,
    List<Example> examples)
    implements Rule {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  public CheckRule {
    titleVi = titleVi == null ? id : titleVi;
    titleEn = titleEn == null ? id : titleEn;
    known = known == null ? List.of() : List.copyOf(known);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }

  /**
   * @param language "en"; anything else is Vietnamese
   */
  public String title(String language) {
    return language.equals("en") ? titleEn : titleVi;
  }

  /**
   * The message with its slots filled.
   *
   * @param language "en"; anything else is Vietnamese
   */
  public String message(String language, Map<String, String> words) {
    Matcher slots = SLOT.matcher(language.equals("en") ? en : vi);
    return slots.replaceAll(
        slot -> Matcher.quoteReplacement(words.getOrDefault(slot.group(1), "…")));
  }
}
