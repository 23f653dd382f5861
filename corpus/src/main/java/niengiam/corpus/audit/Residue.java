package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Section;
import niengiam.analyzer.structure.Table;

/**
 * C27: what a template or last year's report left behind in a report: blanks to be filled in, the
 * total row without a number, "nhiệm vụ năm 2023" in a plan for 2024.
 */
final class Residue implements Check {
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<=[\\p{L}\\d] )(?:\\.{6,}|…{3,}|_{4,})(?=[ ,;/)]?[\\p{L}\\d ])"
              + "|\\[(?:tên|số|ngày|điền|ghi)[^\\]]{0,40}\\]"
              + "|(?<![\\p{L}])(?:xxx+|XXX+|Lorem ipsum)(?![\\p{L}])");

  private static final Pattern TASKS =
      Pattern.compile(
          "^(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu)[^.;]{0,80}năm (?<year>(?:19|20)\\d\\d)$");

  @Override
  public String id() {
    return "C27-residue";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    for (Scene scene : document.scenes()) {
      Matcher blank = BLANK.matcher(scene.text());
      while (blank.find()) {
        suspicions.add(
            Suspicion.of(
                this,
                List.of(document.evidence(scene.place(blank.start(), blank.end()))),
                "",
                blank.group()));
      }
    }
    headings(document, suspicions);
    for (Table table : document.analysis().document().tables()) {
      emptyTotal(document, table, suspicions);
    }
    return suspicions;
  }

  /** A part that plans for the year that the report looks back on. */
  private void headings(Reading document, List<Suspicion> to) {
    OptionalInt plan =
        document
            .metadata()
            .planYear()
            .map(Metadata.Field::value)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    if (plan.isEmpty()) {
      return;
    }
    for (Section section : document.analysis().document().sections()) {
      String title = section.title().orElse("").toLowerCase(Locale.ROOT);
      Matcher tasks = TASKS.matcher(title.strip());
      boolean looksBack = title.contains("kết quả") || title.contains("thực hiện");
      if (tasks.find() && !looksBack && Integer.parseInt(tasks.group("year")) < plan.getAsInt()) {
        to.add(
            Suspicion.of(
                this,
                List.of(document.evidence(section.span())),
                Integer.toString(plan.getAsInt()),
                tasks.group("year")));
      }
    }
  }

  private void emptyTotal(Reading document, Table table, List<Suspicion> to) {
    boolean numbers =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> Numbers.cell(cell.text()).isPresent());
    for (Table.Row row : table.rows()) {
      String label = row.label().strip().toLowerCase(Locale.ROOT);
      boolean total = label.equals("tổng cộng") || label.equals("tổng số") || label.equals("cộng");
      if (numbers && total && row.cells().stream().allMatch(cell -> cell.text().isBlank())) {
        int at = document.text().indexOf(row.label(), table.span().start());
        if (at >= 0) {
          to.add(
              Suspicion.of(
                  this,
                  List.of(
                      document.evidence(
                          new niengiam.extractor.layout.Span(at, at + row.label().length()))),
                  "",
                  row.label().strip()));
        }
      }
    }
  }
}
