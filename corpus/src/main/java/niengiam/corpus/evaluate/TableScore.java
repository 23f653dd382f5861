package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Span;

/** Scores table cells: the right content, under the right header. */
final class TableScore {
  private static final double SAME_HEADER = 0.7;

  private final Carry carry;
  private final List<Table> found;
  private int cells;
  private int right;
  private int headed;

  TableScore(Carry carry, List<Table> found) {
    this.carry = carry;
    this.found = found;
  }

  /** Cells whose header is not known in the gold are left out. */
  void score(List<JsonNode> gold, Tally tally) {
    for (JsonNode table : gold) {
      List<JsonNode> wanted = new ArrayList<>();
      for (JsonNode cell : table.path("cells")) {
        if (Rows.holds(cell, "column_path")) {
          wanted.add(cell);
        }
      }
      cells += wanted.size();
      Optional<Table> nearest = nearest(table);
      wanted.forEach(cell -> score(cell, nearest, tally));
    }
    tally.value("tables.cells", cells);
    if (cells > 0) {
      tally.value("tables.cell_recall", (double) right / cells);
      tally.value("tables.header_path_accuracy", (double) headed / cells);
    }
  }

  private Optional<Table> nearest(JsonNode table) {
    JsonNode first = table.path("cells").path(0);
    Span title =
        Rows.holds(table, "title_span")
            ? Rows.span(table.path("title_span"))
            : new Span(first.path("start").asInt(), first.path("end").asInt());
    int where = carry.over(title.start(), title.end()).start();
    return found.stream().min(Comparator.comparingInt(t -> Math.abs(t.span().start() - where)));
  }

  private void score(JsonNode gold, Optional<Table> table, Tally tally) {
    Optional<Table.Cell> hit =
        table.stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(row -> row.cells().stream())
            .filter(cell -> sameCell(gold, cell))
            .findFirst();
    if (hit.isEmpty() || !sameContent(gold, hit.get())) {
      String read = hit.map(Table.Cell::text).orElseGet(() -> read(gold));
      tally.missed("tables.cells", surface(gold), start(gold), read);
      return;
    }
    right++;
    int column = hit.get().column();
    String label =
        table
            .map(Table::columns)
            .filter(columns -> column >= 0 && column < columns.size())
            .map(columns -> String.join(" ", columns.get(column)))
            .orElse("");
    List<String> want = new ArrayList<>();
    JsonNode path = gold.path("column_path");
    path.forEach(part -> want.add(part.asText()));
    String wanted = path.isTextual() ? path.asText() : String.join(" ", want);
    if (Keys.wordsF1(wanted, label) >= SAME_HEADER) {
      headed++;
    } else {
      String surface = surface(gold) + " [" + wanted + "]";
      tally.missed("tables.header", surface, start(gold), label);
    }
  }

  private String read(JsonNode gold) {
    return gold.has("start")
        ? carry.read(gold.path("start").asInt(), gold.path("end").asInt())
        : "";
  }

  private static String surface(JsonNode gold) {
    return Rows.text(gold, Rows.holds(gold, "surface") ? "surface" : "value");
  }

  private static OptionalInt start(JsonNode gold) {
    return gold.has("start") ? OptionalInt.of(gold.path("start").asInt()) : OptionalInt.empty();
  }

  /** By place where the gold has one, otherwise by content. */
  private boolean sameCell(JsonNode gold, Table.Cell cell) {
    return gold.has("start")
        ? Matching.place(gold, carry).overlaps(cell.span())
        : Keys.cell(cell.text()).equals(Keys.cell(Rows.text(gold, "value")));
  }

  private static boolean sameContent(JsonNode gold, Table.Cell cell) {
    String content = Keys.cell(cell.text());
    return content.equals(Keys.cell(Rows.text(gold, "surface")))
        || content.equals(Keys.cell(Rows.text(gold, "value")));
  }
}
