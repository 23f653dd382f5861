package niengiam.app.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.app.table.Names;
import niengiam.app.table.Reasons;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;

/** What a table of an indicator cannot show in a cell. */
record CompareNotes(Messages messages) {
  void print(Series series, PrintWriter out) {
    if (!series.gaps().isEmpty()) {
      String years = series.gaps().stream().map(String::valueOf).collect(Collectors.joining(", "));
      out.println(messages.get("compare.gaps", years));
    }
    if (!series.namesakes().isEmpty()) {
      out.println(messages.get("compare.namesakes", String.join("; ", series.namesakes())));
    }
    for (SeriesValue value : series.values()) {
      value.earlier().ifPresent(earlier -> out.println(earlier(value, earlier)));
      value.conversion().ifPresent(conversion -> out.println(conversion(value, conversion)));
      if (value.flags().contains("conflict")) {
        for (SeriesValue.Reported other : value.alsoIn()) {
          out.println(
              messages.get(
                  "compare.other",
                  year(value.year()),
                  figures().plain(other.value()),
                  source(other.evidence())));
        }
      }
    }
  }

  void why(Series series, PrintWriter out) {
    Reasons reasons = new Reasons(messages);
    series
        .values()
        .forEach(value -> out.println(year(value.year()) + ": " + reasons.of(value.why())));
  }

  private String earlier(SeriesValue value, SeriesValue.Earlier earlier) {
    return messages.get(
        "compare.earlier." + earlier.outcome(),
        year(value.year()),
        year(earlier.year()),
        figures().plain(earlier.implied()),
        earlier.reported().map(figures()::plain).orElse("–"),
        earlier.evidence().map(this::source).orElse("–"));
  }

  private String conversion(SeriesValue value, SeriesValue.Conversion conversion) {
    return messages.get(
        "compare.conversion",
        year(value.year()),
        conversion.printed(),
        conversion.from(),
        figures().plain(value.value()),
        conversion.to());
  }

  private String source(Evidence evidence) {
    return Names.brief(evidence.document())
        + ", "
        + messages.get("place.page", Integer.toString(evidence.page()));
  }

  private Figures figures() {
    return new Figures(messages.locale());
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
