package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
      if (nearest.isPresent()) {
        wanted.forEach(cell -> score(cell, nearest.get()));
      }
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

  private void score(JsonNode gold, Table table) {
    Optional<Table.Cell> hit =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> sameCell(gold, cell))
            .findFirst();
    if (hit.isEmpty() || !sameContent(gold, hit.get())) {
      return;
    }
    right++;
    int column = hit.get().column();
    String label =
        column >= 0 && column < table.columns().size()
            ? String.join(" ", table.columns().get(column))
            : "";
    List<String> want = new ArrayList<>();
    JsonNode path = gold.path("column_path");
    path.forEach(part -> want.add(part.asText()));
    String wanted = path.isTextual() ? path.asText() : String.join(" ", want);
    headed += Keys.wordsF1(wanted, label) >= SAME_HEADER ? 1 : 0;
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
