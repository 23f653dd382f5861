package niengiam.app.table;

import java.util.ArrayList;
import java.util.List;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;

/**
 * An indicator over the years as rows for a spreadsheet: numbers are numbers.
 *
 * @param messages of the command line
 * @param why whether each row says why its value stands there
 */
public record SeriesRows(Messages messages, boolean why) {
  /** All series in one table. */
  public Listing of(CompareAnswer answer) {
    List<String> header = new ArrayList<>(List.of("indicator", "unit", "place", "issuer"));
    header.addAll(
        List.of(
            "year",
            "value",
            "change",
            "percent",
            "stated",
            "agreement",
            "flags",
            "document",
            "path",
            "page",
            "sentence",
            "from",
            "to",
            "implied",
            "reported",
            "reconciliation",
            "surface"));
    if (why) {
      header.add("why");
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Series series : answer.series()) {
      for (SeriesValue value : series.values()) {
        List<Object> row =
            new ArrayList<>(
                List.of(
                    series.indicator().name(),
                    value.unit(),
                    series.place().orElse(""),
                    series.issuer().orElse(""),
                    value.year(),
                    value.value(),
                    value.computed().<Object>map(SeriesValue.Computed::amount).orElse(""),
                    value
                        .computed()
                        .flatMap(SeriesValue.Computed::percent)
                        .<Object>map(p -> p)
                        .orElse(""),
                    value.stated().map(this::stated).orElse(""),
                    value.agreement(),
                    String.join(" ", value.flags()),
                    Names.brief(value.document()),
                    Names.path(value.document()),
                    value.page(),
                    value.sentence(),
                    value.period().from().toString(),
                    value.period().to().toString(),
                    value.earlier().<Object>map(SeriesValue.Earlier::implied).orElse(""),
                    value
                        .earlier()
                        .flatMap(SeriesValue.Earlier::reported)
                        .<Object>map(r -> r)
                        .orElse(""),
                    value.earlier().map(SeriesValue.Earlier::outcome).orElse(""),
                    value.surface()));
        if (why) {
          row.add(new Reasons(messages).of(value.why()));
        }
        rows.add(row);
      }
    }
    return new Listing(header, rows);
  }

  /** "tăng 4 trường". */
  public String stated(SeriesValue.Stated stated) {
    String amount = new Figures(messages.locale()).plain(stated.amount()) + " " + stated.unit();
    return stated.direction() + " " + amount;
  }
}
