package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.structure.Table;
import niengiam.corpus.index.Words;

/**
 * C14: a total of a table that the text gives a little otherwise. The column must be headed by the
 * unit of the figure, and table and sentence must share their subject; where the text has the
 * number of the table anywhere with that unit, both agree.
 */
final class TextTable implements Check {
  private static final int SHARED_PAIRS = 2;
  private static final int LONGEST_LABEL = 120;

  private final double tolerance;

  /**
   * @param tolerance share by which text and table may differ and still mean one figure
   */
  TextTable(double tolerance) {
    this.tolerance = tolerance;
  }

  @Override
  public String id() {
    return "C14-text-table";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    Map<Figure, Match> matches = new LinkedHashMap<>();
    for (Table table : document.analysis().document().tables()) {
      summary(table)
          .ifPresent(row -> row.cells().forEach(cell -> check(document, table, cell, matches)));
    }
    return matches.values().stream().map(match -> suspicion(document, match)).toList();
  }

  /** A cell that differs from a figure of the text, and how many words their surroundings share. */
  private record Match(Table.Cell cell, List<String> labels, Found found, int shared) {}

  /** The total row, or the only row with numbers. */
  private static Optional<Table.Row> summary(Table table) {
    List<Table.Row> rows =
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(c -> Numbers.cell(c.text()).isPresent()))
            .toList();
    if (rows.size() == 1) {
      return Optional.of(rows.getFirst());
    }
    return rows.stream()
        .filter(row -> row.label().strip().toLowerCase(Locale.ROOT).matches("(?:tổng|cộng).*"))
        .reduce((first, last) -> last);
  }

  private void check(Reading document, Table table, Table.Cell cell, Map<Figure, Match> to) {
    Optional<BigDecimal> value = Numbers.cell(cell.text()).filter(v -> v.signum() > 0);
    if (value.isEmpty() || cell.column() >= table.columns().size()) {
      return;
    }
    List<String> labels = table.columns().get(cell.column());
    String leaf = labels.isEmpty() ? "" : plainLabel(labels.getLast());
    Set<String> subject = pairs(table.title().orElse("") + " " + String.join(" ", labels));
    List<Found> same = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      for (Figure figure : scene.figures()) {
        if (figure.counts() && heads(leaf, figure)) {
          same.add(new Found(scene, figure));
        }
      }
    }
    if (same.stream().anyMatch(f -> f.figure().value().compareTo(value.get()) == 0)) {
      return;
    }
    same.stream()
        .filter(f -> Numbers.apart(f.figure().value(), value.get()) <= tolerance)
        .map(f -> new Match(cell, labels, f, shared(subject, f)))
        .filter(match -> match.shared() >= SHARED_PAIRS)
        .findFirst()
        .ifPresent(
            match ->
                to.merge(
                    match.found().figure(),
                    match,
                    (one, other) -> other.shared() > one.shared() ? other : one));
  }

  private Suspicion suspicion(Reading document, Match match) {
    Figure figure = match.found().figure();
    return Suspicion.of(
        this,
        List.of(
            document.evidence(match.cell().span()),
            document.evidence(match.found().scene(), figure)),
        figure.printed(),
        match.cell().text().strip(),
        "column",
        String.join(" › ", match.labels()));
  }

  private record Found(Scene scene, Figure figure) {}

  /** The label names the unit, with or without "Tổng số", and little else. */
  private static boolean heads(String leaf, Figure figure) {
    String unit = Words.plain(figure.unit());
    return !unit.isEmpty() && leaf.length() <= LONGEST_LABEL && leaf.startsWith(unit);
  }

  private static String plainLabel(String label) {
    return Words.plain(label).replaceFirst("^(?:tong so|tong|so luong|so) ", "");
  }

  private static int shared(Set<String> subject, Found found) {
    int from = Math.max(0, found.figure().start() - 80);
    int to = Math.min(found.scene().text().length(), found.figure().end() + 80);
    Set<String> near = pairs(found.scene().text().substring(from, to));
    near.retainAll(subject);
    return near.size();
  }

  /** Neighbouring syllables: most words have two. */
  private static Set<String> pairs(String text) {
    String[] words = Words.plain(text).split(" ", -1);
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.length; i++) {
      if (!Character.isDigit(words[i].isEmpty() ? '0' : words[i].charAt(0))) {
        pairs.add(words[i - 1] + " " + words[i]);
      }
    }
    return pairs;
  }
}
