package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Lower;

/** What the words before a citation say that the text does with the document. */
final class Relation {
  private static final int WINDOW = 60;

  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?<attaches>kèm theo)|(?<reviews>(?:sơ kết|tổng kết)[^.;:]{0,40})"
              + "|(?<amends>sửa đổi|bổ sung)|(?<replaces>thay thế|bãi bỏ)"
              + "|(?<implements>thực hiện|triển khai|cụ thể hóa|quán triệt)"
              + "|(?<cites>căn cứ|theo)");

  private static final List<String> NAMES = List.copyOf(TRIGGER.namedGroups().keySet());

  /** The first letters of the triggers. */
  private static final String INITIALS = "kstbcq";

  private Relation() {}

  /** implements, reviews, amends, replaces, attaches or cites; the last trigger decides. */
  static String of(String text, int citation) {
    int from = Math.max(0, citation - WINDOW);
    String before = Lower.of(text.substring(from, citation));
    int cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
    Matcher trigger = TRIGGER.matcher(before);
    String relation = "cites";
    int at = Math.max(0, cut);
    while (at < before.length()) {
      boolean opens = INITIALS.indexOf(before.charAt(at)) >= 0 && Letters.startsWord(before, at);
      if (!opens || !trigger.region(at, before.length()).lookingAt()) {
        at++;
        continue;
      }
      for (String name : NAMES) {
        if (trigger.group(name) != null) {
          relation = name;
        }
      }
      at = trigger.end();
    }
    return relation;
  }
}
