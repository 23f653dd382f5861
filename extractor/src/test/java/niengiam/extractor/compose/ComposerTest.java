package niengiam.extractor.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
  private static final double EM = 14;

  /** A printed line that begins at x with its baseline at y; letters are half an em wide. */
  private static Segment line(double x, double y, String text) {
    return line(x, y, EM, text);
  }

  private static Segment line(double x, double y, double size, String text) {
    List<Word> words = new ArrayList<>();
    double at = x;
    for (String word : Arrays.asList(text.split(" ", -1))) {
      double width = word.length() * size * 0.45;
      words.add(new Word(word, new Box(at, y - 0.8 * size, width, size)));
      at += width + 0.25 * size;
    }
    Box box = Box.around(words.stream().map(Word::box).toList());
    return new Segment(words, box, y, size, false, false);
  }

  private static Layout compose(List<Ruling> rulings, Segment... segments) {
    Composer composer = new Composer();
    composer.add(
        new PageContent(
            1,
            595,
            842,
            List.of(segments),
            rulings,
            List.of(),
            TextOrigin.TEXT_LAYER,
            1,
            Optional.empty()));
    return composer.layout();
  }

  private static String text(Segment... segments) {
    return compose(List.of(), segments).text();
  }

  @Test
  void letterheadCellsAreReadOneAfterTheOther() {
    assertThat(
            text(
                line(90, 60, "ỦY BAN NHÂN DÂN"),
                line(260, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                line(80, 76, "HUYỆN THANH SƠN HẠ"),
                line(310, 76, "Độc lập - Tự do - Hạnh phúc"),
                line(95, 100, "Số: 12/BC-UBND"),
                line(260, 101, "Thanh Sơn Hạ, ngày 05 tháng 6 năm 2023"),
                line(275, 140, "BÁO CÁO")))
        .isEqualTo(
            """
            ỦY BAN NHÂN DÂN
            HUYỆN THANH SƠN HẠ
            Số: 12/BC-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Thanh Sơn Hạ, ngày 05 tháng 6 năm 2023
            BÁO CÁO""");
  }

  @Test
  void firstLinesThatRunOnToTheRightDoNotCutParagraphs() {
    List<Segment> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double y = 60 + 60 * i;
      lines.add(
          line(
              113,
              y,
              "- Các thôn bản đã họp dân bàn việc làm đường liên thôn và kéo thêm đường nước "
                  + i));
      lines.add(
          line(
              85,
              y + 18,
              "sạch, hộ nào cũng góp công, nhiều hộ hiến đất và cây trồng trên đó, nên"));
      lines.add(line(85, y + 36, "phát triển nghề dệt."));
    }
    assertThat(text(lines.toArray(Segment[]::new)).split("\n")).hasSize(4);
  }

  @Test
  void signatureStandsBehindTheRecipients() {
    assertThat(
            text(
                line(113, 60, "Trên đây là báo cáo của xã Bản Mây./."),
                line(85, 100, 12, "Nơi nhận:"),
                line(330, 100, "TM. ỦY BAN NHÂN DÂN"),
                line(85, 114, 11, "- Như trên;"),
                line(360, 116, "CHỦ TỊCH"),
                line(85, 128, 11, "- Lưu: VT."),
                line(350, 200, "Lò Văn Thử")))
        .isEqualTo(
            """
            Trên đây là báo cáo của xã Bản Mây./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lò Văn Thử""");
  }

  @Test
  void recipientsOfAnyLengthStandBesideTheSignature() {
    assertThat(
            text(
                line(
                    113,
                    60,
                    "Các xã và thị trấn chịu trách nhiệm thi hành Quyết định này kể từ ngày ký và ban"),
                line(85, 80, "hành kèm theo./."),
                line(85, 100, 12, "Nơi nhận:"),
                line(340, 102, "TM. ỦY BAN NHÂN DÂN"),
                line(85, 113, 9, "- Thường trực Huyện ủy, Thường trực Hội đồng nhân dân;"),
                line(370, 118, "CHỦ TỊCH"),
                line(85, 124, 9, "- Các phòng, ban và đoàn thể của huyện Thanh Sơn Hạ;"),
                line(85, 135, 9, "- Lưu: VT."),
                line(360, 200, "Lò Văn Thử")))
        .isEqualTo(
            """
            Các xã và thị trấn chịu trách nhiệm thi hành Quyết định này kể từ ngày ký và ban hành kèm theo./.
            Nơi nhận:
            - Thường trực Huyện ủy, Thường trực Hội đồng nhân dân;
            - Các phòng, ban và đoàn thể của huyện Thanh Sơn Hạ;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lò Văn Thử""");
  }

  @Test
  void aTypedRuleStandsAlone() {
    assertThat(
            text(line(240, 100, "HƯỚNG DẪN"), line(265, 120, "-----"), line(245, 140, "công tác")))
        .isEqualTo("HƯỚNG DẪN\n-----\ncông tác");
  }

  @Test
  void pageNumbersPrintedOverTablesAreNoCells() {
    Composer composer = new Composer();
    for (int page = 1; page <= 5; page++) {
      List<Ruling> rulings = new ArrayList<>();
      for (double y : new double[] {20, 60, 90}) {
        rulings.add(new Ruling(85, y, 485, y));
      }
      for (double x : new double[] {85, 285, 485}) {
        rulings.add(new Ruling(x, 20, x, 90));
      }
      List<Segment> segments =
          List.of(
              line(295, 40, String.valueOf(page + 6)),
              line(90, 50, "Tên bản"),
              line(320, 50, "Số hộ"),
              line(90, 80, "Nà Thử"),
              line(320, 80, String.valueOf(20 * page)));
      composer.add(
          new PageContent(
              page,
              595,
              842,
              segments,
              rulings,
              List.of(),
              TextOrigin.TEXT_LAYER,
              1,
              Optional.empty()));
    }
    assertThat(composer.layout().text())
        .startsWith("7\nTên bản\tSố hộ\nNà Thử\t20\n8\nTên bản\tSố hộ\nNà Thử\t40");
  }

  @Test
  void wrappedLinesBecomeParagraphs() {
    assertThat(
            text(
                line(
                    113, 100, "Năm 2023, xã Bản Mây thực hiện Kế hoạch số 07/KH-UBND của huyện về"),
                line(
                    85,
                    120,
                    "giảm nghèo; căn cứ Nghị quyết số 15- ngày đầu năm theo Quyết định 21/QĐ-"),
                line(85, 140, "UBND, toàn xã còn 45 hộ nghèo."),
                line(113, 160, "Năm 2024, xã tiếp tục thực hiện.")))
        .isEqualTo(
            """
            Năm 2023, xã Bản Mây thực hiện Kế hoạch số 07/KH-UBND của huyện về giảm nghèo; căn cứ Nghị\
             quyết số 15- ngày đầu năm theo Quyết định 21/QĐ-UBND, toàn xã còn 45 hộ nghèo.
            Năm 2024, xã tiếp tục thực hiện.""");
  }

  @Test
  void aNoteInTheMiddleOfASentenceIsAParagraphOfItsOwn() {
    assertThat(
            text(
                line(
                    113,
                    60,
                    "Các xã phối hợp chặt chẽ giữa các cơ quan tư pháp, công an xã, ban với"),
                line(113, 80, "¹ Kế hoạch số 7-KH/HU của Huyện ủy."),
                line(85, 100, "nhân dân các bản của xã Bản Mây.")))
        .isEqualTo(
            """
            Các xã phối hợp chặt chẽ giữa các cơ quan tư pháp, công an xã, ban với
            ¹ Kế hoạch số 7-KH/HU của Huyện ủy.
            nhân dân các bản của xã Bản Mây.""");
  }

  /** The day did not fit, so that the first line ends as far from the margin as it is indented. */
  @ParameterizedTest
  @ValueSource(
      strings = {"01/02/2023 về hòa giải ở cơ sở.", "ngày 01/02/2023 về hòa giải ở cơ sở."})
  void aFirstLineThatLooksCentredGoesOn(String next) {
    String first = "Các xã đều thực hiện Kế hoạch số 258-KH/HU của Huyện ủy Thanh Sơn Hạ,";
    assertThat(
            compose(
                    List.of(),
                    line(120, 60, first),
                    line(85, 80, next),
                    line(
                        113,
                        104,
                        "Các xã và thị trấn chịu trách nhiệm thi hành, kể từ ngày ký và ban hành này"),
                    line(
                        85,
                        124,
                        "kèm theo Quyết định này trên địa bàn toàn huyện Thanh Sơn Hạ và các xã, thị trấn"),
                    line(85, 144, "khác."))
                .text())
        .startsWith(first + " " + next);
  }

  @Test
  void pageNumbersNotesAndStampsHaveTheirRoles() {
    Layout layout =
        compose(
            List.of(new Ruling(85, 700, 229, 700)),
            line(290, 40, "2"),
            line(
                113, 100, "Toàn huyện Thanh Sơn Hạ có 12 trường học¹ và 03 trạm y tế, tăng so với"),
            line(85, 120, "năm trước."),
            line(85, 714, 10, "¹Trong đó: 05 trường mầm non."),
            line(400, 600, 8, "Ký bởi: Ủy ban nhân dân huyện"));
    Page page = layout.pages().getFirst();
    assertThat(page.blocks().stream().map(b -> role(b) + " " + b.span().of(layout.text())))
        .containsExactly(
            "PAGE_NUMBER 2",
            "BODY Toàn huyện Thanh Sơn Hạ có 12 trường học¹ và 03 trạm y tế, tăng so với năm trước.",
            "STAMP Ký bởi: Ủy ban nhân dân huyện",
            "NOTE ¹ Trong đó: 05 trường mầm non.");
  }

  @Test
  void ruledFieldsAreCells() {
    List<Ruling> rulings = new ArrayList<>();
    for (double y : new double[] {90, 120, 150}) {
      rulings.add(new Ruling(85, y, 385, y));
    }
    rulings.add(new Ruling(85, 90, 85, 150));
    rulings.add(new Ruling(185, 90, 185, 150));
    // The first row has one cell over the second and third column.
    rulings.add(new Ruling(285, 120, 285, 150));
    rulings.add(new Ruling(385, 90, 385, 150));
    Layout layout =
        compose(
            rulings,
            line(90, 110, "Bản"),
            line(200, 110, "Số hộ"),
            line(90, 140, "Nà Thử"),
            line(200, 140, "45"),
            line(300, 140, "12"));
    assertThat(layout.text()).isEqualTo("Bản\tSố hộ\t\nNà Thử\t45\t12");
    Block.Grid grid = (Block.Grid) layout.pages().getFirst().blocks().getFirst();
    assertThat(grid.cells()).hasSize(5);
    assertThat(grid.cells().get(1).columns()).isEqualTo(2);
  }

  @Test
  void everyLineIsWhereItsSpanSays() {
    Layout layout =
        text2(
            line(
                113, 100, "Một đoạn văn bản của xã Bản Mây được in trên hai dòng liền nhau để thử"),
            line(85, 120, "việc nối dòng."));
    Block.Text block = (Block.Text) layout.pages().getFirst().blocks().getFirst();
    assertThat(block.lines()).hasSize(2);
    assertThat(block.lines().get(1).span().of(layout.text())).isEqualTo("việc nối dòng.");
    assertThat(layout.locate(block.lines().get(1).span()).getFirst().box().orElseThrow().x())
        .isEqualTo(85);
  }

  private static Layout text2(Segment... segments) {
    return compose(List.of(), segments);
  }

  private static Role role(Block block) {
    return ((Block.Text) block).role();
  }
}
