package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.extractor.office.Story.Box;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Table;

/** Collects the cells of a table row by row. */
final class TableBuilder {
  private final List<Box> boxes = new ArrayList<>();

  /** By column, the last box that starts there. */
  private final Map<Integer, Integer> open = new HashMap<>();

  private final BitSet ruled = new BitSet();
  private boolean bordered;

  void cell(int row, int column, int rows, int columns, List<Part> parts) {
    open.put(column, boxes.size());
    boxes.add(new Box(row, column, Math.max(1, rows), Math.max(1, columns), parts));
  }

  /** Lets the cell above reach down to this row; false where there is none. */
  boolean extend(int row, int column) {
    Integer index = open.get(column);
    if (index == null) {
      return false;
    }
    Box above = boxes.get(index);
    if (above.row() + above.rows() != row) {
      return false;
    }
    boxes.set(
        index, new Box(above.row(), column, above.rows() + 1, above.columns(), above.parts()));
    return true;
  }

  /** Cuts cells that claim to reach below the last row. */
  void clip(int rows) {
    boxes.replaceAll(
        box ->
            box.row() + box.rows() <= rows
                ? box
                : new Box(
                    box.row(),
                    box.column(),
                    Math.max(1, rows - box.row()),
                    box.columns(),
                    box.parts()));
  }

  void bordered(boolean shown) {
    bordered |= shown;
  }

  /** Says that cells of the row are ruled, if not the table. */
  void ruled(int row) {
    ruled.set(row);
  }

  /**
   * The rows that are ruled and those that are not, as tables of their own, where none joins both.
   */
  List<Table> apart() {
    int rows = build().rows();
    BitSet joined = new BitSet();
    boxes.forEach(
        box -> joined.set(box.row() + 1, Math.max(box.row() + 1, box.row() + box.rows())));
    List<Table> tables = new ArrayList<>();
    int from = 0;
    for (int row = 1; row <= rows; row++) {
      if (row == rows || ruled.get(row) != ruled.get(from) && !joined.get(row)) {
        tables.add(part(from, row));
        from = row;
      }
    }
    return tables;
  }

  private Table part(int from, int to) {
    List<Box> part = new ArrayList<>();
    for (Box box : boxes) {
      if (box.row() >= from && box.row() < to) {
        part.add(new Box(box.row() - from, box.column(), box.rows(), box.columns(), box.parts()));
      }
    }
    return new Table(part, ruled.get(from, to).cardinality() > 0);
  }

  Table build() {
    return new Table(boxes, bordered || !ruled.isEmpty());
  }
}
