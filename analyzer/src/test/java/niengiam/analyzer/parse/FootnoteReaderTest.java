package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;

class FootnoteReaderTest {
  private static final String CUT =
      """
      1. Công tác chỉ đạo
      Huyện ủy ban hành chương trình công tác năm 2031¹ và giao các xã triển khai với
      ¹ Chương trình số 05-CTr/HU ngày 10/01/2031.
      các đoàn thể cùng cấp trong quý I.
      Diện tích gieo trồng đạt 120 km² và 35 m³ nước.
      """;

  @Test
  void takesTheNoteOutOfTheSentenceThatItCuts() {
    Document document = Pages.parse(CUT);
    assertThat(texts(document.footnotes().getFirst()))
        .containsExactly("Chương trình số 05-CTr/HU ngày 10/01/2031.");
    assertThat(document.passages().get(1).text())
        .endsWith("giao các xã triển khai với các đoàn thể cùng cấp trong quý I.");
    assertThat(document.joins()).hasSize(1);
    assertThat(document.footnotes().getFirst().anchor().orElseThrow().of(CUT)).isEqualTo("¹");
    assertThat(document.footnotes()).hasSize(1);
    assertThat(document.footnotes().getFirst().passages().getFirst().section())
        .containsExactly("1");
  }

  @Test
  void followsANoteOverThePageAndFindsTheNameThatTheBodyBreaks() {
    String text =
        """
        Các xã Bản Mây, Nà Lếch đạt chuẩn. Kết quả theo kế hoạch¹.
        ¹ Hội nghị có 120 đại biểu là các đồng
        - Đã kiểm tra² tại các xã, trong đó có kết quả nổi bật (Nà
        chí trưởng bản, trưởng dòng họ.
        ² Biên bản số 12. Có các đồng chí tham gia.
        Kết quả: đạt (8 xã).
        Lếch, Bản Mây). Các xã khác chưa đạt.
        """;
    Document document = Pages.parse(text);
    assertThat(texts(document.footnotes().get(0)))
        .containsExactly("Hội nghị có 120 đại biểu là các đồng chí trưởng bản, trưởng dòng họ.");
    assertThat(texts(document.footnotes().get(1)))
        .containsExactly("Biên bản số 12. Có các đồng chí tham gia.", "Kết quả: đạt (8 xã).");
    assertThat(document.passages().getLast().text())
        .endsWith("(Nà Lếch, Bản Mây). Các xã khác chưa đạt.");
  }

  @Test
  void endsTheNoteWhereTheBodyHadEndedItsSentence() {
    Document document =
        Pages.parse(
            """
            - Ban hành kế hoạch¹ đúng hạn.
            ¹ Kế hoạch số 11-KH/HU.
            Tham mưu chỉ đạo các đơn vị chuẩn bị tốt cho đoàn kiểm tra.
            """);
    assertThat(document.footnotes().getFirst().spans()).hasSize(1);
    assertThat(document.joins()).isEmpty();
  }

  @Test
  void keepsANoteWithoutCallAndCountsNoStrayMarkOfItsOwnText() {
    Document document =
        Pages.parse(
            """
            Toàn huyện có 12 xã.
            ¹ Không tính thị trấn Mường Thanh Hạ¹.
            """);
    assertThat(document.footnotes().getFirst().anchor()).isEmpty();
  }

  @Test
  void numbersMayBeginAnewOnEachPage() {
    Document document =
        Pages.parse(
            """
            Trang một có chú thích¹.
            ¹ Thứ nhất.
            II. PHẦN SAU
            Trang hai cũng có chú thích¹.
            ¹ Thứ hai.
            """);
    assertThat(document.footnotes())
        .extracting(f -> texts(f).getFirst())
        .containsExactly("Thứ nhất.", "Thứ hai.");
    assertThat(document.footnotes().get(1).anchor().orElseThrow().start())
        .isGreaterThan(document.footnotes().get(0).spans().getFirst().end());
  }

  @Test
  void takesDeclaredNotesAsTheyAre() {
    String text = "Kế hoạch¹ được giao.\nKế hoạch số 3.";
    Layout layout =
        Layout.of(
            text,
            List.of(
                Block.Text.of(new Span(0, 20), Block.Role.BODY),
                Block.Text.of(new Span(21, text.length()), Block.Role.NOTE)),
            List.of(
                new Note(
                    "1",
                    java.util.Optional.of(new Span(8, 9)),
                    List.of(new Span(21, text.length())))));
    Document document = Pages.parse(layout);
    assertThat(document.passages()).hasSize(1);
    assertThat(texts(document.footnotes().getFirst())).containsExactly("Kế hoạch số 3.");
  }

  private static List<String> texts(Footnote note) {
    return note.passages().stream().map(Passage::text).toList();
  }

  @Test
  void itemsInsideANoteOpenNoNoteOfTheirOwn() {
    String[] lines = {
      "Quy định được giữ nguyên¹ cho đến hết năm.",
      "¹ Điều 3 của Quy chế quy định như sau:",
      "2. Các xã báo cáo trước ngày 05.",
      "3. Huyện tổng hợp trước ngày 10.",
    };
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Block.Role role = start == 0 ? Block.Role.BODY : Block.Role.NOTE;
      blocks.add(Block.Text.of(new Span(start, start + line.length()), role));
      start += line.length() + 1;
    }
    Document document = Pages.parse(Layout.of(text, blocks, List.of()));
    assertThat(document.footnotes()).extracting(Footnote::mark).containsExactly("1");
    assertThat(texts(document.footnotes().getFirst())).hasSize(3);
  }
}
