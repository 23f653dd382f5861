package niengiam.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.app.table.Labels;
import niengiam.app.table.Listing;
import niengiam.app.table.Names;
import niengiam.app.table.SeriesRows;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.IndicatorLabel;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;

/** An indicator over the years for a person. */
record CompareText(Terminal terminal, Messages messages, boolean why) {
  void print(CompareAnswer answer) {
    for (Series series : answer.series()) {
      terminal.out().println(terminal.strong(title(series)));
      terminal.out().print(table(series).text());
      CompareNotes notes = new CompareNotes(messages);
      notes.print(series, terminal.out());
      if (why) {
        terminal.out().println(messages.get("compare.why"));
        notes.why(series, terminal.out());
      }
      terminal.out().println();
    }
    if (!answer.others().isEmpty()) {
      String others =
          answer.others().stream()
              .map(i -> i.name() + " (" + i.unit() + ")")
              .collect(Collectors.joining("; "));
      terminal.out().println(messages.get("compare.others", others));
    }
  }

  private String title(Series series) {
    IndicatorLabel indicator = series.indicator();
    String scope = series.place().or(series::issuer).map(s -> " · " + s).orElse("");
    return indicator.name() + " (" + indicator.unit() + ")" + scope + months(series);
  }

  private String months(Series series) {
    return series
        .months()
        .map(
            m ->
                " · "
                    + messages.get(
                        "compare.months", Integer.toString(m.from()), Integer.toString(m.to())))
        .orElse("");
  }

  private Listing table(Series series) {
    List<List<Object>> rows = new ArrayList<>();
    series.values().forEach(value -> rows.add(row(value)));
    return new Listing(header(), rows);
  }

  private List<String> header() {
    return List.of(
        messages.get("compare.year"),
        messages.get("compare.value"),
        messages.get("compare.computed"),
        messages.get("compare.stated"),
        messages.get("compare.agreement"),
        messages.get("compare.source"));
  }

  private List<Object> row(SeriesValue value) {
    SeriesRows rows = new SeriesRows(messages, false);
    Figures figures = new Figures(messages.locale());
    Labels labels = new Labels(messages);
    String flags =
        value.flags().stream()
            .map(flag -> " [" + messages.get("flag." + flag) + "]")
            .collect(Collectors.joining());
    String where = labels.where(value.where());
    return List.of(
        Integer.toString(value.year()),
        figures.plain(value.value()) + flags,
        value.computed().map(c -> computed(c, figures)).orElse("–"),
        value.stated().map(rows::stated).orElse("–"),
        agreement(value, figures),
        Names.brief(value.document())
            + ", "
            + messages.get("place.page", Integer.toString(value.page()))
            + (where.isEmpty() ? "" : ", " + where));
  }

  private String computed(SeriesValue.Computed computed, Figures figures) {
    Optional<BigDecimal> percent = computed.percent();
    return figures.signed(computed.amount())
        + percent.map(p -> " (" + figures.percent(p) + ")").orElse("");
  }

  private String agreement(SeriesValue value, Figures figures) {
    String implied =
        value.implied().isPresent() && value.agreement().equals("differs")
            ? " " + messages.get("compare.implied", figures.plain(value.implied().get().value()))
            : "";
    return messages.get("agreement." + value.agreement()) + implied;
  }
}
