package niengiam.extractor.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyTextTest {
  @ParameterizedTest
  @CsvSource({
    "TCVN3, Uû ban nh©n d©n huyÖn Thanh S¬n H¹ b¸o c¸o, Uỷ ban nhân dân huyện Thanh Sơn Hạ báo cáo",
    "TCVN3, x· B¶n M©y ®\u00ADîc h\u00ADíng dÉn kÞp thêi, xã Bản Mây được hướng dẫn kịp thời",
    "VNI, Uûy ban nhaân daân xaõ Baûn Maây baùo caùo, Ủy ban nhân dân xã Bản Mây báo cáo",
    "VNI, Keá hoaïch phaùt trieån ñöôøng giao thoâng, Kế hoạch phát triển đường giao thông",
    "VNI, TÌNH HIØNH XAÕ BAÛN MAÂY, TÌNH HÌNH XÃ BẢN MÂY",
    "VNI, NGHÒ QUYEÁT ÑAÏI HOÄI, NGHỊ QUYẾT ĐẠI HỘI",
    "MOJIBAKE, xÃ£ Báº£n MÃ¢y bÃ¡o cÃ¡o nÄƒm, xã Bản Mây báo cáo năm",
  })
  void readingsAreFoundWithoutAFont(Charset8 reading, String stored, String expected) {
    assertThat(LegacyText.judge(stored, Charset8.UNICODE)).isEqualTo(reading);
    assertThat(LegacyText.mend(stored)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, Uỷ ban nhân dân huyện Thanh Sơn Hạ",
    ".VnTimeH, SắC LệNH CủA HUYệN",
    "VNI-Times, Báo cáo của xã Bản Mây",
    ".VnTime, 'Số 12/BC, plain letters only'",
    "Arial, Café Müller à la carte",
    "Arial, 25 °C ± 2 µm § 3",
  })
  void unicodeStaysWhateverTheFontIsCalled(String font, String text) {
    assertThat(LegacyText.judge(text, LegacyText.hintOf(font)).decode(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Ðảng bộ, Đảng bộ",
    "Ɖiều 1, Điều 1",
    "Văn thƣ, Văn thư",
    "Lƣu trữ, Lưu trữ",
    "ðường, đường"
  })
  void lookAlikesAreFolded(String seen, String meant) {
    assertThat(LegacyText.mend(seen)).isEqualTo(meant).hasSameSizeAs(seen);
  }

  @Test
  void decomposedLettersAreComposed() {
    String composed = "Hướng dẫn thực hiện ở xã Bản Mây";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(LegacyText.mend(decomposed)).isEqualTo(composed);
  }

  @Test
  void sharedVectors() throws IOException {
    Path file =
        Path.of(System.getProperty("niengiam.root", "."))
            .resolve("../shared/vectors/legacy-encodings.tsv");
    Assumptions.assumeTrue(Files.exists(file), "no shared vectors beside the project");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> fields = List.of(line.split("\t", -1));
      if (!fields.get(1).isEmpty()) {
        assertThat(Charset8.VNI.decode(fields.get(1))).isEqualTo(fields.get(0));
      }
      assertThat(Charset8.TCVN3.decode(fields.get(2))).isEqualTo(fields.get(0));
    }
  }
}
