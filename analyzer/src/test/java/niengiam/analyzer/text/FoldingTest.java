package niengiam.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Huyện uỷ, HUYỆN ỦY",
    "khoá, khóa",
    "khoẻ, khỏe",
    "kỹ thuật, kĩ thuật",
    "quý, quí",
    "Lý, Lí",
    "Nhân  dân, nhân dân",
    "Ðảng, Đảng",
    "Lưu trữ, Lƣu trữ"
  })
  void spellingsOfOneWordAreEqual(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"thúy, thủy", "tay, tai", "cậy, cậi", "hòa, hỏa", "đân, dân", "bản, bạn"})
  void differentWordsStayApart(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"Nà Lếch, nà lech", "Đào Xan, dao xan", "Ma Ly Mây, Ma Li May"})
  void bareKeysForgetAccents(String one, String other) {
    assertThat(Folding.bare(one)).isEqualTo(Folding.bare(other));
  }

  @Test
  void plainKeepsOffsets() {
    String text = "Đảng bộ huyện THANH SƠN HẠ – 2031¹";
    assertThat(Folding.plain(text))
        .hasSameSizeAs(text)
        .isEqualTo("dang bo huyen thanh son ha – 2031¹");
  }

  @Test
  void agreesWithTheTableOfTonePlacements() throws IOException {
    Path table =
        Path.of(System.getProperty("niengiam.root", "."))
            .resolve("../shared/vectors/tone-placement.tsv");
    Assumptions.assumeTrue(Files.exists(table), "no table of tone placements");
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    assertThat(lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)))
        .allMatch(pair -> Folding.key(pair[0]).equals(Folding.key(pair[1])));
  }
}
