package niengiam.extractor.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTablesTest {
  /** Each cell of all tables of the page on a line: place, span and text. */
  private static String cells(Layout layout) {
    return layout.pages().getFirst().blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .flatMap(b -> ((Block.Grid) b).cells().stream())
        .filter(c -> !c.span().isEmpty())
        .map(c -> place(c) + " " + c.span().of(layout.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String place(Cell c) {
    String spread = c.rows() > 1 || c.columns() > 1 ? "+" + c.rows() + "x" + c.columns() : "";
    return c.row() + "," + c.column() + spread;
  }

  @Test
  void figuresBelowTheirHeadersAreATable() {
    Layout layout =
        new PrintedPage()
            .print(
                """
                Kết quả giảm nghèo của xã Bản Mây được nêu trong biểu dưới đây, có so với kết quả của cả
                năm trước.

                Bản             Số hộ     Hộ nghèo    Tỷ lệ (%)
                Nà Thử            120           12         10,0
                Pá Khoang          85            9         10,6
                Huổi Lướt       1.045          210         20,1

                Trên đây là kết quả của cả năm.""")
            .layout();
    assertThat(layout.text())
        .isEqualTo(
            """
            Kết quả giảm nghèo của xã Bản Mây được nêu trong biểu dưới đây, có so với kết quả của cả năm trước.
            Bản\tSố hộ\tHộ nghèo\tTỷ lệ (%)
            Nà Thử\t120\t12\t10,0
            Pá Khoang\t85\t9\t10,6
            Huổi Lướt\t1.045\t210\t20,1
            Trên đây là kết quả của cả năm.""");
  }

  @Test
  void groupsOfColumnsAreMergedCells() {
    Layout layout =
        new PrintedPage()
            .print(
                """
                                            Trong đó
                Đơn vị         Tổng số   Nam       Nữ
                A                  1       2         3
                Xã Bản Mây        45      20        25
                Xã Nậm Thử        30      14        16
                Xã Tà Lướt        12       5         7""")
            .layout();
    assertThat(cells(layout))
        .isEqualTo(
            """
            0,0+2x1 Đơn vị
            0,1+2x1 Tổng số
            0,2+1x2 Trong đó
            1,2 Nam
            1,3 Nữ
            2,0 A
            2,1 1
            2,2 2
            2,3 3
            3,0 Xã Bản Mây
            3,1 45
            3,2 20
            3,3 25
            4,0 Xã Nậm Thử
            4,1 30
            4,2 14
            4,3 16
            5,0 Xã Tà Lướt
            5,1 12
            5,2 5
            5,3 7""");
  }

  @Test
  void wrappedLabelsAndNamesOfGroupsStayInTheTable() {
    Layout layout =
        new PrintedPage()
            .print(
                """
                TT   Chỉ tiêu                   Năm 2022   Năm 2023
                I    Nông nghiệp
                1    Diện tích lúa                   450        460
                2    Sản lượng lương thực có          90         95
                     hạt cả năm
                II   Giáo dục
                1    Số trường đạt chuẩn              12         14""")
            .layout();
    assertThat(layout.text())
        .isEqualTo(
            """
            TT\tChỉ tiêu\tNăm 2022\tNăm 2023
            I\tNông nghiệp\t\t
            1\tDiện tích lúa\t450\t460
            2\tSản lượng lương thực có hạt cả năm\t90\t95
            II\tGiáo dục\t\t
            1\tSố trường đạt chuẩn\t12\t14""");
  }

  @Test
  void everyCellHasItsBox() {
    Layout layout =
        new PrintedPage()
            .print(
                """
                Xã             Số hộ
                Bản Mây          120
                Nậm Thử           85
                Tà Lướt           70""")
            .layout();
    Block.Grid grid = (Block.Grid) layout.pages().getFirst().blocks().getFirst();
    for (Cell cell : grid.cells()) {
      for (var box : layout.boxes(1, cell.span())) {
        assertThat(box.x()).isGreaterThanOrEqualTo(grid.box().orElseThrow().x());
        assertThat(box.bottom()).isLessThanOrEqualTo(grid.box().orElseThrow().bottom() + 1e-6);
        assertThat(box.width()).isPositive();
      }
    }
    assertThat(layout.locate(grid.cells().getLast().span()).getFirst().box().orElseThrow().x())
        .isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        XÃ BẢN MÂY                   Độc lập - Tự do - Hạnh phúc
        Số: 12/BC-UBND          Bản Mây, ngày 05 tháng 6 năm 2023""",
        """
        Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
        - UBND huyện;                          CHỦ TỊCH
        - Lưu: VT, 03 bản.

                                             Lò Văn Thử""",
        """
        1.   Xã Bản Mây đã trồng 12 ha rừng trong năm nay;
        2.   Xã Nậm Thử đã trồng 15 ha rừng trong năm nay;
        3.   Xã Tà Lướt đã trồng 18 ha rừng trong năm nay.""",
        """
        Trong   năm   2023   toàn   xã   có   12   hộ   thoát   nghèo
        và   còn   45   hộ   cận   nghèo,   giảm   3   hộ   so   với   năm
        trước,   trong   đó   có   10   hộ   nghèo   ở   bản   xa.""",
        """
        MỤC LỤC
        Phần thứ nhất. Tình hình                            1
        Phần thứ hai. Kết quả                               4
        Phần thứ ba. Nhiệm vụ                               9
        Phụ lục                                            12""",
        """
        Phần thứ nhất. Tình hình.........................   1
        Phần thứ hai. Kết quả............................   4
        Phần thứ ba. Nhiệm vụ............................   9
        Phụ lục..........................................  12""",
        """
        Điện thoại: 0213.123.456     Fax: 0213.123.457
        Họ và tên: Lò Văn Thử        Sinh năm: 1980
        Chức vụ: Chủ tịch            Số thẻ: 12345""",
      })
  void otherTextOfTwoColumnsIsNot(String block) {
    assertThat(cells(new PrintedPage().print(block).layout())).isEmpty();
  }
}
