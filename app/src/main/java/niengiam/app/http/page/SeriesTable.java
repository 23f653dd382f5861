package niengiam.app.http.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.app.table.Names;
import niengiam.app.table.Reasons;
import niengiam.app.table.SeriesRows;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;

/**
 * One series as the page of indicators shows it.
 *
 * @param rows by year; those of gaps have no value
 */
public record SeriesTable(
    String title, String unit, List<Row> rows, List<Integer> gaps, List<String> namesakes) {
  public SeriesTable {
    rows = List.copyOf(rows);
    gaps = List.copyOf(gaps);
    namesakes = List.copyOf(namesakes);
  }

  /** The table says that reports disagree; who wants all of them saves it. */
  private static final int MOST_OTHERS = 8;

  /** A year; empty texts where nothing is known. */
  public record Row(int year, Optional<Cells> cells) {}

  /**
   * @param value as written, that opens its place
   * @param computed change against the year before
   * @param stated change as the report states it
   * @param implied earlier value that follows from the stated change, and what its report says
   * @param agreement "agrees", "differs", "not-stated" or "not-found"
   * @param agreementWords of it
   * @param flags in words
   * @param others places that report another value of the year
   * @param conversion of the printed number; empty when it is in the unit
   * @param why it stands here
   */
  public record Cells(
      Link value,
      String computed,
      String stated,
      Optional<Link> implied,
      String agreement,
      String agreementWords,
      List<String> flags,
      Link source,
      String sentence,
      List<Link> others,
      String conversion,
      String why) {
    public Cells {
      flags = List.copyOf(flags);
      others = List.copyOf(others);
    }
  }

  /**
   * @param address empty where nothing can be opened
   */
  public record Link(String words, String address) {}

  /**
   * @param messages of the command line
   */
  static SeriesTable of(Series series, Messages messages) {
    List<Row> rows = new ArrayList<>();
    for (SeriesValue value : series.values()) {
      rows.add(new Row(value.year(), Optional.of(cells(value, messages))));
    }
    series.gaps().forEach(year -> rows.add(new Row(year, Optional.empty())));
    rows.sort(Comparator.comparingInt(Row::year));
    return new SeriesTable(
        title(series, messages),
        series.indicator().unit(),
        rows,
        series.gaps(),
        series.namesakes());
  }

  private static String title(Series series, Messages messages) {
    String scope = series.place().or(series::issuer).orElse(messages.get("why.scope.unknown"));
    return series
        .months()
        .map(
            m ->
                scope
                    + " · "
                    + messages.get(
                        "compare.months", Integer.toString(m.from()), Integer.toString(m.to())))
        .orElse(scope);
  }

  private static Cells cells(SeriesValue value, Messages messages) {
    Figures figures = new Figures(messages.locale());
    SeriesRows words = new SeriesRows(messages, false);
    String here = place(value.document(), value.page(), value.span());
    return new Cells(
        new Link(figures.plain(value.value()), here),
        value.computed().map(c -> computed(c, figures)).orElse(""),
        value.stated().map(words::stated).orElse(""),
        implied(value, messages, figures),
        value.agreement(),
        messages.get("agreement." + value.agreement()),
        value.flags().stream().map(flag -> messages.get("flag." + flag)).toList(),
        new Link(source(value.document(), value.page(), messages), here),
        value.sentence(),
        value.alsoIn().stream()
            .filter(other -> other.value().compareTo(value.value()) != 0)
            .limit(MOST_OTHERS)
            .map(other -> other(figures.plain(other.value()), other.evidence(), messages))
            .toList(),
        value
            .conversion()
            .map(
                c ->
                    messages.get(
                        "compare.conversion",
                        Integer.toString(value.year()),
                        c.printed(),
                        c.from(),
                        figures.plain(value.value()),
                        c.to()))
            .orElse(""),
        new Reasons(messages).of(value.why()));
  }

  private static String computed(SeriesValue.Computed computed, Figures figures) {
    Optional<BigDecimal> percent = computed.percent();
    return figures.signed(computed.amount())
        + percent.map(p -> " (" + figures.percent(p) + ")").orElse("");
  }

  private static Optional<Link> implied(SeriesValue value, Messages messages, Figures figures) {
    if (value.earlier().isPresent()) {
      SeriesValue.Earlier earlier = value.earlier().get();
      String words = figures.plain(earlier.implied());
      return Optional.of(
          earlier
              .evidence()
              .map(
                  e ->
                      new Link(
                          words
                              + " / "
                              + earlier.reported().map(figures::plain).orElse("–")
                              + " ("
                              + source(e.document(), e.page(), messages)
                              + ")",
                          place(e.document(), e.page(), e.span())))
              .orElse(new Link(words, "")));
    }
    return value.implied().map(i -> new Link(figures.plain(i.value()), ""));
  }

  private static Link other(String figure, Evidence evidence, Messages messages) {
    return new Link(
        figure + " (" + source(evidence.document(), evidence.page(), messages) + ")",
        place(evidence.document(), evidence.page(), evidence.span()));
  }

  private static String source(DocumentLabel document, int page, Messages messages) {
    return Names.brief(document) + ", " + messages.get("place.page", Integer.toString(page));
  }

  private static String place(DocumentLabel document, int page, List<Integer> span) {
    return Places.address(document.id(), page, span);
  }
}
