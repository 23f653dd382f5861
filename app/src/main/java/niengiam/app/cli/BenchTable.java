package niengiam.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.app.table.Listing;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.isolation.Measured;
import niengiam.extractor.layout.Page;

/** Counts what reading files gave and cost, by format. */
final class BenchTable {
  private static final String ALL = "*";
  private static final Pattern EXTENSION = Pattern.compile("[.](\\w{1,5})$");

  private final Map<String, Row> formats = new TreeMap<>();
  private final Map<String, Integer> pages = new TreeMap<>();
  private final List<List<Object>> files = new ArrayList<>();

  /** The files of one format. */
  private static final class Row {
    private int files;
    private int read;
    private int pages;
    private Duration cpu = Duration.ZERO;
    private final Map<FailureReason, Integer> failures = new EnumMap<>(FailureReason.class);

    void add(Measured measured) {
      files++;
      cpu = cpu.plus(measured.cpu());
      switch (measured.extraction()) {
        case Extraction.Done done -> {
          read++;
          pages += done.layout().pages().size();
        }
        case Extraction.Failed failed -> failures.merge(failed.reason(), 1, Integer::sum);
      }
    }

    List<Object> cells(String format) {
      String reasons =
          failures.entrySet().stream()
              .map(f -> f.getKey() + " " + f.getValue())
              .collect(Collectors.joining(", "));
      return List.of(
          format,
          files,
          read,
          BigDecimal.valueOf(100L * read)
              .divide(BigDecimal.valueOf(files), 1, RoundingMode.HALF_UP),
          pages,
          seconds(cpu),
          seconds(pages == 0 ? Duration.ZERO : cpu.dividedBy(pages)),
          reasons);
    }
  }

  void add(Measured measured) {
    Extraction extraction = measured.extraction();
    formats.computeIfAbsent(format(extraction), f -> new Row()).add(measured);
    formats.computeIfAbsent(ALL, f -> new Row()).add(measured);
    switch (extraction) {
      case Extraction.Done done -> {
        done.layout().pages().forEach(page -> pages.merge(kind(page), 1, Integer::sum));
        files.add(file(measured, "DONE", String.join(" ", done.warnings())));
      }
      case Extraction.Failed failed ->
          files.add(file(measured, failed.reason().name(), failed.detail()));
    }
  }

  private static List<Object> file(Measured measured, String result, String detail) {
    return List.of(measured.extraction().file().name(), seconds(measured.cpu()), result, detail);
  }

  /** By the name: a disguised file counts where people look for it. */
  private static String format(Extraction extraction) {
    String name = extraction.file().name().toLowerCase(Locale.ROOT);
    Matcher extension = EXTENSION.matcher(name);
    return extension.find() ? extension.group(1) : "-";
  }

  /** The verdict on its text layer; where there can be none, what the page is. */
  private static String kind(Page page) {
    return page.triage().map(triage -> triage.layer().label()).orElse(page.origin().label());
  }

  /** One row a format, and one for all. */
  Listing formats() {
    List<List<Object>> rows = new ArrayList<>();
    formats.forEach((format, row) -> rows.add(row.cells(format)));
    return new Listing(
        List.of("format", "files", "read", "%", "pages", "cpu-s", "cpu-s/page", "failures"), rows);
  }

  /** Pages of the files that were read, by what their text layer is worth. */
  Listing pages() {
    List<List<Object>> rows = new ArrayList<>();
    pages.forEach((kind, number) -> rows.add(List.of(kind, number)));
    return new Listing(List.of("text layer", "pages"), rows);
  }

  /** One row a file. */
  Listing files() {
    return new Listing(List.of("file", "cpu-s", "result", "detail"), files);
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).setScale(2, RoundingMode.HALF_UP);
  }
}
