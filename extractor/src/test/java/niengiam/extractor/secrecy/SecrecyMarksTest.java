package niengiam.extractor.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarksTest {
  private static final String LETTERHEAD =
      """
      ĐẢNG BỘ TỈNH HÀ SƠN\tĐẢNG CỘNG SẢN VIỆT NAM
      HUYỆN ỦY THANH SƠN HẠ
      Số 12-BC/HU
      %s
      Thanh Sơn Hạ, ngày 05 tháng 3 năm 2023
      BÁO CÁO
      Kết quả công tác quý I
      Mật độ dân số xã Bản Mây là 120 người/km2; công tác bảo mật được giữ vững.
      %s
      """;

  @TempDir private Path folder;

  private static Optional<SecrecyMark> mark(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(Block.Text.of(new Span(start, start + line.length()), Block.Role.BODY));
      start += line.length() + 1;
    }
    return SecrecyMarks.of(Layout.of(text, blocks, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "MẬT,MẬT",
        "  MẬT  ,MẬT",
        "(MẬT),MẬT",
        "[ MẬT ],MẬT",
        "M Ậ T,MẬT",
        "TỐI MẬT,TỐI MẬT",
        "( TỐI  MẬT ),TỐI MẬT",
        "T Ố I   M Ậ T,TỐI MẬT",
        "TUYỆT MẬT,TUYỆT MẬT",
        "* TUYỆT MẬT *,TUYỆT MẬT",
        "MẬT - HỎA TỐC,MẬT",
        "KHẨN - TỐI MẬT,TỐI MẬT",
        "Độ mật: Tối mật,TỐI MẬT",
        "ĐỘ MẬT: MẬT,MẬT",
        "TUYỆT|MẬT,TUYỆT MẬT",
        "TỐI|MẬT,TỐI MẬT",
        "MẬT|TỐI MẬT|MẬT,TỐI MẬT",
        "MẬT     Bản số 2,MẬT",
        "Bản số 2\tMẬT,MẬT",
      })
  void standsInTheLetterhead(String line, String mark) {
    String text = LETTERHEAD.formatted(line.replace('|', '\n'), "");
    assertThat(mark(text).map(SecrecyMark::words)).contains(mark);
    assertThat(mark(Normalizer.normalize(text, Normalizer.Form.NFC)).map(SecrecyMark::words))
        .contains(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MAT",
        "TOI MAT",
        "Mật",
        "mật",
        "MẬT ĐỘ",
        "BẢO MẬT",
        "BÍ MẬT",
        "KHÔNG MẬT",
        "GIẢI MẬT",
        "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "KHẨN",
        "HỎA TỐC",
        "Độ mật: Thường",
        "MẬT - SỮA",
        "MẬT ONG BẢN MÂY",
      })
  void otherLinesAreNoMarks(String line) {
    assertThat(mark(LETTERHEAD.formatted(line, ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TUYỆT MẬT", "(TỐI MẬT)"})
  void wordsBelowTheTitleAreNoMarks(String line) {
    assertThat(mark(LETTERHEAD.formatted("", line))).isEmpty();
    assertThat(mark("HUYỆN THANH SƠN HẠ\nKính gửi: Các xã\n" + line)).isEmpty();
    assertThat(mark("x\n".repeat(60) + line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"90, true", "300, false"})
  void aStampThatIsReadLateStandsWhereItIsPrinted(int top, boolean found) {
    String text = "Số: 12/BC-UBND\nBÁO CÁO\nMẬT";
    List<Block> blocks =
        List.of(
            block(new Span(0, 14), 80), block(new Span(15, 22), 140), block(new Span(23, 26), top));
    Page page = new Page(1, 595, 842, new Span(0, 26), TextOrigin.OCR, 0.9, blocks);
    assertThat(SecrecyMarks.of(new Layout(text, List.of(page), List.of())).isPresent())
        .isEqualTo(found);
  }

  private static Block block(Span span, double top) {
    Box box = new Box(60, top, 100, 14);
    return new Block.Text(span, Block.Role.BODY, Optional.of(box), List.of(new Line(span, box)));
  }

  @ParameterizedTest
  @CsvSource({
    "MẬT, false, false",
    "MẬT, true, true",
    "TỐI MẬT, false, false",
    "TỐI MẬT, true, true",
    "TUYỆT MẬT, false, false",
    "TUYỆT MẬT, true, false",
    "KHẨN, false, true",
  })
  void theDoorKeepsMarkedDocumentsOut(String mark, boolean included, boolean read)
      throws Exception {
    Path file = Files.writeString(folder.resolve("bc.txt"), LETTERHEAD.formatted(mark, ""));
    Extractor extractor = new Extractor();
    Extraction extraction =
        extractor.read(
            extractor.open(file, "bc.txt"), ReadOptions.DEFAULT.withIncludeRestricted(included));
    if (read) {
      assertThat(extraction).isInstanceOf(Extraction.Done.class);
    } else {
      Extraction.Failed failed = (Extraction.Failed) extraction;
      assertThat(failed.reason()).isEqualTo(FailureReason.RESTRICTED);
      assertThat(failed.detail()).endsWith(" " + mark);
    }
  }

  @Test
  void aRegisterOfDocumentsBearsNoMark() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("muc-luc.txt"),
            "MỤC LỤC VĂN BẢN\nTT\tSố\tĐộ mật\n1\t12-BC/HU\tMẬT\n2\t13-BC/HU\tTỐI MẬT\n");
    Extractor extractor = new Extractor();
    assertThat(extractor.read(extractor.open(file, "muc-luc.txt"), ReadOptions.DEFAULT))
        .isInstanceOf(Extraction.Done.class);
  }
}
