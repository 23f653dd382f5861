package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Table;

/** Turns the numbers of table cells into measures. */
public final class TableMeasures {
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ \u00a0]\\d{3})+(?:,\\d+)?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "stt|tt|số tt|số thứ tự|ghi chú", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNIT_LABEL =
      Pattern.compile(
          "(?:đvt|đơn vị tính|đơn vị(?=\\s*:))\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final double SURE = 0.9;

  private final MeasureRules rules;

  public TableMeasures(MeasureRules rules) {
    this.rules = rules;
  }

  public List<Measure> find(Table table, int index, Metadata metadata) {
    List<Measure> measures = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String rowUnit = rowUnit(table, row);
      for (Table.Cell cell : row.cells()) {
        List<String> header =
            cell.column() < table.columns().size() ? table.columns().get(cell.column()) : List.of();
        number(cell.text())
            .filter(n -> !numbering(header))
            .ifPresent(
                n -> measures.add(measure(table, index, row, cell, header, n, rowUnit, metadata)));
      }
    }
    return measures;
  }

  private static boolean numbering(List<String> header) {
    return !header.isEmpty() && NUMBERING.matcher(header.getLast().strip()).matches();
  }

  private Optional<Numeral> number(String cell) {
    String plain = cell.strip();
    if (SPACED.matcher(plain).matches()) {
      plain = plain.replace(" ", "").replace("\u00a0", "");
    }
    String text = Folding.fold(plain);
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (!Folding.digit(text, start)) {
      return Optional.empty();
    }
    boolean minus = text.startsWith("-");
    int length = text.length();
    return rules
        .numbers()
        .read(text, start)
        .filter(n -> n.end() == length || n.end() == length - 1 && text.endsWith("%"))
        .map(
            n ->
                new Numeral(
                    n.start(),
                    n.end(),
                    minus ? n.value().negate() : n.value(),
                    n.decimals(),
                    n.scaled(),
                    n.grouped(),
                    n.suspect()));
  }

  private static String rowUnit(Table table, Table.Row row) {
    for (Table.Cell cell : row.cells()) {
      List<String> header =
          cell.column() < table.columns().size() ? table.columns().get(cell.column()) : List.of();
      if (!header.isEmpty() && UNIT_LABEL.matcher(header.getLast().strip()).matches()) {
        return cell.text();
      }
    }
    return "";
  }

  private Measure measure(
      Table table,
      int index,
      Table.Row row,
      Table.Cell cell,
      List<String> header,
      Numeral number,
      String rowUnit,
      Metadata metadata) {
    String path = String.join(" ", header);
    String title = table.title().orElse("");
    Optional<UnitMatcher.Match> unit =
        cell.text().strip().endsWith("%")
            ? rules.units().match("%", 0)
            : unit(rowUnit).or(() -> inHeader(header)).or(() -> inTitle(title));
    String name = unit.map(UnitMatcher.Match::name).orElse("");
    String indicator = (row.label() + " " + path).strip();
    return new Measure(
        cell.span(),
        cell.text(),
        new Quantity.Exact(
            unit.map(u -> number.value().multiply(u.factor())).orElse(number.value())),
        name,
        unit.map(u -> name).orElse(""),
        Optional.empty(),
        Optional.empty(),
        kind(unit),
        Optional.empty(),
        Optional.empty(),
        indicator.isEmpty() ? Optional.empty() : Optional.of(indicator),
        rules.catalogue().best(name, Folding.fold(indicator + " " + title)),
        period(path, title, metadata),
        row.label().isBlank() ? Optional.empty() : Optional.of(row.label()),
        table.section(),
        Optional.empty(),
        OptionalInt.of(index),
        "table.cell",
        SURE);
  }

  private static Measure.Kind kind(Optional<UnitMatcher.Match> unit) {
    String group = unit.map(UnitMatcher.Match::group).orElse("");
    return switch (group) {
      case "money" -> Measure.Kind.MONEY;
      case "percent" -> Measure.Kind.PERCENT;
      case "time" -> Measure.Kind.DURATION;
      default -> Measure.Kind.COUNT;
    };
  }

  /** A unit that is the whole of a text, scale words before it included ("triệu đồng"). */
  private Optional<UnitMatcher.Match> unit(String printed) {
    String text = Folding.fold(UNIT_LABEL.matcher(printed).replaceFirst("")).strip();
    String counted = "1 " + text;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return rules
        .numbers()
        .read(counted, 0)
        .flatMap(
            one ->
                rules
                    .units()
                    .match(counted, Folding.blank(counted, one.end()))
                    .map(
                        u ->
                            new UnitMatcher.Match(
                                u.id(),
                                u.start(),
                                u.end(),
                                u.name(),
                                u.group(),
                                u.factor().multiply(one.value()),
                                u.rate())));
  }

  /** "(tỷ đồng)" or "Số hộ": the innermost label that names one. */
  private Optional<UnitMatcher.Match> inHeader(List<String> header) {
    for (String label : header.reversed()) {
      Optional<UnitMatcher.Match> unit = inLabel(label);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private Optional<UnitMatcher.Match> inLabel(String label) {
    int open = label.lastIndexOf('(');
    int close = label.indexOf(')', Math.max(0, open));
    if (open >= 0 && close > open) {
      Optional<UnitMatcher.Match> bracketed = unit(label.substring(open + 1, close));
      if (bracketed.isPresent()) {
        return bracketed;
      }
    }
    String folded = Folding.fold(label).strip();
    for (String lead : List.of("tổng số ", "số lượng ", "số ", "")) {
      if (folded.startsWith(lead)) {
        return unit(folded.substring(lead.length()));
      }
    }
    return Optional.empty();
  }

  private Optional<UnitMatcher.Match> inTitle(String title) {
    Matcher label = UNIT_LABEL.matcher(title);
    return label.find() ? unit(title.substring(label.end())) : Optional.empty();
  }

  private static OptionalInt period(String path, String title, Metadata metadata) {
    for (String text : List.of(path, title)) {
      Matcher year = YEAR.matcher(text);
      if (year.find()) {
        return OptionalInt.of(Integer.parseInt(year.group()));
      }
    }
    return metadata.periodYear().map(f -> OptionalInt.of(f.value())).orElse(OptionalInt.empty());
  }
}
