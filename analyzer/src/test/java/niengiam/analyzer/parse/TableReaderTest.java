package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  @Test
  void readsHeadersThatOnlyEmptyFieldsMerge() {
    Table table =
        table(
            "BẢNG TỔNG HỢP",
            """
            TT\tTên đơn vị\tHội nghị\t\tTin bài
            \t\tSố hội nghị\tSố người\t
            A\tB\t1\t2\t3
            1\tXã Bản Mây\t6\t650\t12
            \tTổng cộng\t6\t650\t12\
            """);
    assertThat(table.title()).contains("BẢNG TỔNG HỢP");
    assertThat(table.columns())
        .containsExactly(
            List.of("TT"),
            List.of("Tên đơn vị"),
            List.of("Hội nghị", "Số hội nghị"),
            List.of("Hội nghị", "Số người"),
            List.of("Tin bài"));
    assertThat(table.rows())
        .extracting(Table.Row::label)
        .containsExactly("Xã Bản Mây", "Tổng cộng");
    assertThat(table.rows().getFirst().cells())
        .extracting(Table.Cell::text)
        .containsExactly("6", "650", "12");
  }

  @Test
  void doesWithoutColumnNumbers() {
    Table table =
        table(
            "Đơn vị tính: %",
            """
            \tMặt hàng\tTháng 3 so với tháng 2
            \tChỉ số giá\t99,52
            I\tLương thực\t98,96\
            """);
    assertThat(table.title()).isEmpty();
    assertThat(table.columns().get(2)).containsExactly("Tháng 3 so với tháng 2");
    assertThat(table.rows())
        .extracting(Table.Row::label)
        .containsExactly("Chỉ số giá", "Lương thực");
  }

  @Test
  void mendsTwoLevelsInOneRow() {
    Table table =
        table(
            "BẢNG TỔNG HỢP",
            """
            TT\tTên đơn vị\tTheo lĩnh vực\t\t\t\t\t\tTin bài
            \t\tKinh tế\tVăn hóa\tTập thể\tCá nhân\tTập thể\tCá nhân\t
            A\tB\t1\t2\t3\t4\t5\t\t
            1\tXã Bản Mây\t6\t5\t4\t3\t12\t\t\
            """);
    assertThat(table.columns().subList(2, 7))
        .containsExactly(
            List.of("Theo lĩnh vực", "Kinh tế", "Tập thể"),
            List.of("Theo lĩnh vực", "Kinh tế", "Cá nhân"),
            List.of("Theo lĩnh vực", "Văn hóa", "Tập thể"),
            List.of("Theo lĩnh vực", "Văn hóa", "Cá nhân"),
            List.of("Tin bài"));
  }

  private static Table table(String above, String rows) {
    String text = above + "\n" + rows;
    List<Cell> cells = new ArrayList<>();
    int start = above.length() + 1;
    int number = 0;
    for (String row : rows.split("\n", -1)) {
      int column = 0;
      for (String field : row.split("\t", -1)) {
        Span span = new Span(start, start + field.length());
        cells.add(new Cell(number, column++, 1, 1, span, Optional.empty()));
        start = span.end() + 1;
      }
      number++;
    }
    Layout layout =
        Layout.of(
            text,
            List.of(
                Block.Text.of(new Span(0, above.length()), Block.Role.BODY),
                new Block.Grid(
                    new Span(above.length() + 1, text.length()), Optional.empty(), cells)),
            List.of());
    Document document = Pages.parse(layout);
    return document.tables().getFirst();
  }
}
