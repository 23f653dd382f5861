package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/**
 * The grids of one table, one a page. A grid goes on with that of the page before when no text
 * stands between them and their columns have the same edges; a header that it repeats is left out,
 * and one of its own makes it another table.
 */
final class TableParts {
  /** Distance in points up to which edges are one: scans lie askew. */
  private static final double NEAR = 8;

  /** The label over row numbers, with which most headers begin. */
  private static final Pattern ORDINALS =
      Pattern.compile("(?iu)(?:s(?:ố )?tt|tt|số thứ tự|stt\\.)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String text;
  private final List<Block.Grid> grids = new ArrayList<>();
  private final List<Integer> skipped = new ArrayList<>();
  private final List<Double> edges;
  private final GridRows first;
  private int lastPage;

  TableParts(Block.Grid grid, Page page, String text) {
    this.text = text;
    grids.add(grid);
    skipped.add(0);
    edges = edges(grid);
    first = new GridRows(grid, text);
    lastPage = page.number();
  }

  /** Takes a grid in, if this table goes on with it. */
  boolean takes(Block.Grid grid, Page page) {
    if (page.number() != lastPage + 1 || !sameColumns(grid)) {
      return false;
    }
    GridRows rows = new GridRows(grid, text);
    int repeated = repeated(rows);
    if (repeated == 0 && hasOwnHeader(rows)) {
      return false;
    }
    grids.add(grid);
    skipped.add(repeated);
    lastPage = page.number();
    return true;
  }

  GridRows rows() {
    return grids.size() == 1 ? first : new GridRows(grids, skipped, text);
  }

  Span span() {
    return new Span(grids.getFirst().span().start(), grids.getLast().span().end());
  }

  List<Span> spans() {
    return grids.stream().map(Block.Grid::span).toList();
  }

  /** How many rows at the top are those at the top of the first page again. */
  private int repeated(GridRows rows) {
    TableHeader header = new TableHeader(first);
    List<Integer> known = first.numbers();
    List<Integer> numbers = rows.numbers();
    int most = header.rows().isEmpty() ? 0 : header.firstData();
    // Titles inside the table are not repeated with its header.
    int from = header.rows().isEmpty() ? 0 : known.indexOf(header.rows().getFirst());
    for (int start : from > 0 ? List.of(0, from) : List.of(0)) {
      int same = 0;
      while (same < numbers.size()
          && start + same < known.size()
          && known.get(start + same) < most
          && alike(first.printed(known.get(start + same)), rows.printed(numbers.get(same)))) {
        same++;
      }
      if (same > 0) {
        return same < numbers.size() ? numbers.get(same) : numbers.getLast() + 1;
      }
    }
    // The column numbers may be repeated alone.
    return !numbers.isEmpty() && rows.numbersColumns(numbers.getFirst())
        ? numbers.getFirst() + 1
        : 0;
  }

  private static boolean alike(List<GridRows.Field> first, List<GridRows.Field> second) {
    Set<String> known = words(first);
    Set<String> found = words(second);
    int both = 0;
    for (String word : found) {
      both += known.contains(word) ? 1 : 0;
    }
    // OCR reads the same header a little differently on each page.
    return both > 0 && both * 10 >= 7 * Math.max(known.size(), found.size());
  }

  private static Set<String> words(List<GridRows.Field> fields) {
    Set<String> words = new HashSet<>();
    for (GridRows.Field field : fields) {
      for (String word : NO_WORD.split(field.text().toLowerCase(Locale.ROOT), -1)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean hasOwnHeader(GridRows rows) {
    for (int number : rows.numbers().subList(0, Math.min(2, rows.numbers().size()))) {
      List<GridRows.Field> printed = rows.printed(number);
      if (!printed.isEmpty() && ORDINALS.matcher(printed.getFirst().text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean sameColumns(Block.Grid grid) {
    List<Double> others = edges(grid);
    if (edges.isEmpty() || edges.size() != others.size()) {
      return false;
    }
    // Pages of books and of scans lie further left or right.
    double shift = others.getFirst() - edges.getFirst();
    for (int i = 0; i < edges.size(); i++) {
      if (Math.abs(others.get(i) - edges.get(i) - shift) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** The left edges of the columns and the right edge of the last; empty without geometry. */
  private static List<Double> edges(Block.Grid grid) {
    TreeMap<Integer, Double> lefts = new TreeMap<>();
    double right = 0;
    for (Cell cell : grid.cells()) {
      Optional<Box> box = cell.box();
      if (box.isEmpty()) {
        return List.of();
      }
      lefts.merge(cell.column(), box.get().x(), Math::min);
      right = Math.max(right, box.get().right());
    }
    List<Double> edges = new ArrayList<>(lefts.values());
    edges.add(right);
    return edges;
  }
}
