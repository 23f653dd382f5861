package niengiam.analyzer.find.reference;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a citation say that the text does with the document. */
final class Relation {
  private static final int WINDOW = 60;

  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?<attaches>kèm theo)|(?<reviews>(?:sơ kết|tổng kết)[^.;:]{0,40})"
              + "|(?<amends>sửa đổi|bổ sung)|(?<replaces>thay thế|bãi bỏ)"
              + "|(?<implements>thực hiện|triển khai|cụ thể hóa|quán triệt)"
              + "|(?<cites>căn cứ|theo)");

  private Relation() {}

  /** implements, reviews, amends, replaces, attaches or cites; the last trigger decides. */
  static String of(String text, int citation) {
    int from = Math.max(0, citation - WINDOW);
    String before = text.substring(from, citation).toLowerCase(Locale.ROOT);
    int cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
    Matcher trigger = TRIGGER.matcher(before);
    trigger.region(Math.max(0, cut), before.length());
    String relation = "cites";
    while (trigger.find()) {
      for (String name : trigger.namedGroups().keySet()) {
        if (trigger.group(name) != null) {
          relation = name;
        }
      }
    }
    return relation;
  }
}
