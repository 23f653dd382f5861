package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Table;

/**
 * C10 in tables: a total row or column that is not the sum of its addends. Which cells are addends
 * is told by the other columns or rows: most of them must add up.
 */
final class TableSums implements Check {
  private static final Pattern TOTAL =
      Pattern.compile("(?:tổng|cộng|toàn huyện|toàn tỉnh|toàn xã)(?!\\s*hợp)(?![\\p{L}]).*");

  /** Larger tables are lists of prices, not of counts. */
  private static final int MOST_ROWS = 400;

  @Override
  public String id() {
    return "C10-table-sum";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Table table : document.analysis().document().tables()) {
      if (table.rows().size() <= MOST_ROWS) {
        Grid grid = Grid.of(table);
        totalRow(document, grid, suspicions);
        totalColumn(document, grid, suspicions);
      }
    }
    return suspicions;
  }

  /** The numbers of a table. */
  private record Grid(Table table, List<Map<Integer, BigDecimal>> rows) {
    static Grid of(Table table) {
      List<Map<Integer, BigDecimal>> rows = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        Map<Integer, BigDecimal> numbers = new TreeMap<>();
        for (Table.Cell cell : row.cells()) {
          Numbers.cell(cell.text()).ifPresent(value -> numbers.put(cell.column(), value));
        }
        rows.add(numbers);
      }
      return new Grid(table, rows);
    }

    Optional<Table.Cell> cell(int row, int column) {
      return table.rows().get(row).cells().stream()
          .filter(cell -> cell.column() == column)
          .findFirst();
    }

    boolean total(int row) {
      return TOTAL
          .matcher(table.rows().get(row).label().strip().toLowerCase(Locale.ROOT))
          .matches();
    }
  }

  private void totalRow(Reading document, Grid grid, List<Suspicion> to) {
    int last = grid.rows().size() - 1;
    if (last < 2) {
      return;
    }
    if (grid.total(last)) {
      rowOf(document, grid, last, 0, last, to);
    } else if (grid.total(0)) {
      rowOf(document, grid, 0, 1, last + 1, to);
    }
  }

  private void rowOf(
      Reading document, Grid grid, int total, int from, int end, List<Suspicion> to) {
    for (int i = from; i < end; i++) {
      if (grid.total(i)) {
        return;
      }
    }
    int right = 0;
    List<Suspicion> wrong = new ArrayList<>();
    for (Map.Entry<Integer, BigDecimal> cell : grid.rows().get(total).entrySet()) {
      BigDecimal sum = BigDecimal.ZERO;
      int addends = 0;
      for (int i = from; i < end; i++) {
        BigDecimal value = grid.rows().get(i).get(cell.getKey());
        sum = value == null ? sum : sum.add(value);
        addends += value == null ? 0 : 1;
      }
      if (addends > 1 && sum.compareTo(cell.getValue()) == 0) {
        right++;
      } else if (addends > 1) {
        suspicion(document, grid, total, cell.getKey(), sum).ifPresent(wrong::add);
      }
    }
    if (right >= Math.max(1, wrong.size())) {
      to.addAll(wrong);
    }
  }

  /** Every column that is the sum of the next ones in most rows. */
  private void totalColumn(Reading document, Grid grid, List<Suspicion> to) {
    int columns = grid.table().columns().size();
    for (int c = 0; c < columns; c++) {
      if (labelled(grid.table().columns().get(c))) {
        for (int end = columns; end > c + 2; end--) {
          List<Suspicion> wrong = new ArrayList<>();
          int right = 0;
          for (int row = 0; row < grid.rows().size(); row++) {
            Optional<BigDecimal> sum = sum(grid.rows().get(row), c + 1, end);
            BigDecimal total = grid.rows().get(row).get(c);
            if (sum.isPresent() && total != null && total.signum() > 0) {
              boolean same = sum.get().compareTo(total) == 0;
              right += same ? 1 : 0;
              if (!same) {
                suspicion(document, grid, row, c, sum.get()).ifPresent(wrong::add);
              }
            }
          }
          if (right >= 2 && right >= 2 * wrong.size()) {
            to.addAll(wrong);
            break;
          }
        }
      }
    }
  }

  private static boolean labelled(List<String> labels) {
    return labels.stream()
        .anyMatch(l -> TOTAL.matcher(l.strip().toLowerCase(Locale.ROOT)).matches());
  }

  private static Optional<BigDecimal> sum(Map<Integer, BigDecimal> row, int from, int end) {
    BigDecimal sum = BigDecimal.ZERO;
    int addends = 0;
    for (int c = from; c < end; c++) {
      BigDecimal value = row.get(c);
      if (value != null) {
        sum = sum.add(value);
        addends += value.signum() > 0 ? 1 : 0;
      }
    }
    return addends > 1 ? Optional.of(sum) : Optional.empty();
  }

  private Optional<Suspicion> suspicion(
      Reading document, Grid grid, int row, int column, BigDecimal sum) {
    return grid.cell(row, column)
        .map(
            cell ->
                Suspicion.of(
                    this,
                    List.of(document.evidence(cell.span())),
                    Numbers.print(sum),
                    cell.text().strip(),
                    "row",
                    grid.table().rows().get(row).label().strip(),
                    "column",
                    String.join(" › ", grid.table().columns().get(column))));
  }
}
