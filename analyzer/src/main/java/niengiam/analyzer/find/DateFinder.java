package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.structure.Passage;

/** Finds full dates. Bare years, months and days without a year are none. */
public final class DateFinder {
  private static final int DATE_LINE = 120;

  private static final int REACH = 120;

  /** How many coordinated citations one date may serve. */
  private static final int LIST = 8;

  /** "Thanh Sơn Hạ, ngày 09 tháng 6 năm 2023", also behind the number of a merged letterhead. */
  private static final Pattern BEFORE_OWN =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L} .]{1,40},\\s{0,3}|(?:Số|SỐ)[^,]{1,30}\\s)(?:ngày|NGÀY)\\s{0,3}$");

  private static final Pattern BEFORE_CLOSING_DAY =
      Pattern.compile("(?:tính đến|đến)(?: hết)?(?: ngày)?\\s{0,3}$");

  public List<Dated> find(Passage passage, DateScanner.Scan scan) {
    String text = scan.folded();
    List<Dated> found = new ArrayList<>();
    for (DateScanner.Found date : scan.dates()) {
      found.add(
          new Dated(
              passage.toLayout(date.start(), date.end()),
              passage.text().substring(date.start(), date.end()),
              date.date(),
              role(text, date),
              "date",
              1));
    }
    return found;
  }

  private static String role(String text, DateScanner.Found date) {
    int from = Math.max(0, date.start() - 60);
    if (text.length() < DATE_LINE && matches(BEFORE_OWN, text, from, date.start())) {
      return "own_date";
    }
    return matches(BEFORE_CLOSING_DAY, text, from, date.start()) ? "as_of" : "event";
  }

  private static boolean matches(Pattern pattern, String text, int from, int to) {
    return pattern.matcher(text).region(from, to).find();
  }

  /** The dates with the role document_date for those that a citation just before them carries. */
  public List<Dated> attach(List<Dated> dates, List<Reference> cited) {
    List<Dated> out = new ArrayList<>();
    int next = 0;
    for (Dated date : dates) {
      while (next < cited.size() && cited.get(next).span().start() < date.span().start()) {
        next++;
      }
      boolean attached =
          cited.subList(Math.max(0, next - LIST), next).stream()
              .anyMatch(
                  r ->
                      r.date().filter(date.date()::equals).isPresent()
                          && date.span().start() - r.span().end() < REACH);
      out.add(
          attached
              ? new Dated(
                  date.span(),
                  date.surface(),
                  date.date(),
                  "document_date",
                  date.rule(),
                  date.confidence())
              : date);
    }
    return out;
  }
}
