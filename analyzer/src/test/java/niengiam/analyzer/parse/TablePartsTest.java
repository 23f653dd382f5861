package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that go on over pages. */
class TablePartsTest {
  private static final String FIRST =
      """
      TT\tĐơn vị\tSố hộ
      1\tXã Bản Mây\t120
      2\tXã Nậm Thử\t85""";

  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();

  /** Adds a page with a table, whose columns are 100 points wide, between two lines of text. */
  private void page(String above, String rows, double left, String below) {
    int start = text.length();
    List<Block> blocks = new ArrayList<>();
    line(above, blocks);
    int from = text.length();
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    for (String line : Arrays.asList(rows.split("\n", -1))) {
      int column = 0;
      for (String field : Arrays.asList(line.split("\t", -1))) {
        text.append(column > 0 ? "\t" : "");
        Span span = new Span(text.length(), text.length() + field.length());
        Box box = new Box(left + 100 * column, 100 + 20 * row, 100, 20);
        cells.add(new Cell(row, column, 1, 1, span, Optional.of(box)));
        text.append(field);
        column++;
      }
      text.append('\n');
      row++;
    }
    blocks.add(new Block.Grid(new Span(from, text.length() - 1), Optional.empty(), cells));
    line(below, blocks);
    pages.add(
        new Page(
            pages.size() + 1,
            595,
            842,
            new Span(start, text.length()),
            TextOrigin.TEXT_LAYER,
            1,
            blocks));
  }

  private void line(String line, List<Block> blocks) {
    if (!line.isEmpty()) {
      Block.Role role =
          switch (line.charAt(0)) {
            case '¹' -> Block.Role.NOTE;
            case '#' -> Block.Role.HEADER;
            default -> Block.Role.BODY;
          };
      Span span = new Span(text.length(), text.length() + line.length());
      blocks.add(Block.Text.of(span, role));
      text.append(line).append('\n');
    }
  }

  private List<Table> tables() {
    return Pages.parse(new Layout(text.toString(), pages, List.of())).tables();
  }

  private static String rows(Table table) {
    return table.rows().stream()
        .map(
            r ->
                r.label()
                    + "="
                    + r.cells().stream().map(Table.Cell::text).collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the header again      | TT;Đơn vị;Số hộ/3;Xã Tà Lướt;70",
        "the header, misread   | TT;Đon vị;Số hộ/3;Xã Tà Lướt;70",
        "no header             | 3;Xã Tà Lướt;70",
        "numbers of columns    | A;B;1/3;Xã Tà Lướt;70",
      })
  void oneTableOverTwoPages(String shape, String second) {
    page("BẢNG TỔNG HỢP", FIRST, 60, "¹ Số liệu đến ngày 30/6/2031.");
    page("# BẢNG GIÁ", second.replace(';', '\t').replace('/', '\n'), 64, "");
    assertThat(tables()).hasSize(1);
    Table table = tables().getFirst();
    assertThat(table.columns()).containsExactly(List.of("TT"), List.of("Đơn vị"), List.of("Số hộ"));
    assertThat(rows(table)).as(shape).isEqualTo("Xã Bản Mây=120 Xã Nậm Thử=85 Xã Tà Lướt=70");
    assertThat(table.parts()).hasSize(2);
    assertThat(table.parts().getFirst().of(text)).isEqualTo(FIRST);
    Table.Cell last = table.rows().getLast().cells().getFirst();
    assertThat(last.span().of(text)).isEqualTo("70");
    assertThat(table.parts().getLast().contains(last.span())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a text between         | Tiếp theo là biểu khác. | 60 | 3;Xã Tà Lướt;70",
        "a header of its own    | ''                      | 60 | STT;Trường;Số lớp/1;Mầm non;12",
        "another number of columns | ''                   | 60 | 3;Xã Tà Lướt;70;5",
      })
  void twoTables(String shape, String above, double left, String second) {
    page("BẢNG TỔNG HỢP", FIRST, 60, "");
    page(above, second.replace(';', '\t').replace('/', '\n'), left, "");
    assertThat(tables()).as(shape).hasSize(2);
  }

  @Test
  void columnsWithOtherEdgesAreAnotherTable() {
    page("BẢNG TỔNG HỢP", FIRST, 60, "");
    page("", "3\tXã Tà Lướt\t70", 60, "");
    Page second = pages.removeLast();
    List<Cell> moved = new ArrayList<>();
    Block.Grid grid = (Block.Grid) second.blocks().getFirst();
    for (Cell c : grid.cells()) {
      Box box = c.box().orElseThrow();
      Box narrow = new Box(60 + 50 * c.column(), box.y(), 50, 20);
      moved.add(new Cell(c.row(), c.column(), 1, 1, c.span(), Optional.of(narrow)));
    }
    pages.add(
        new Page(
            2,
            595,
            842,
            second.span(),
            second.origin(),
            1,
            List.of(new Block.Grid(grid.span(), Optional.empty(), moved))));
    assertThat(tables()).hasSize(2);
  }
}
