package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Finding, accepting and reopening through the commands that people type. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditCommandTest {
  private static final String REPORT =
      """
      HUYỆN ỦY THANH SƠN HẠ
      Số %d-BC/HU
      Thanh Sơn Hạ, ngày 30 tháng 11 năm %d
      BÁO CÁO
      Tổng kết công tác dân vận năm %d

      Toàn huyện có %d trường đạt chuẩn quốc gia%s.

      Trên đây là Báo cáo của Ban Thường vụ Huyện ủy Thanh Sơn Hạ./.
      """;

  @TempDir private static Path folder;

  private record Ran(int status, String out, String err) {
    JsonNode findings() throws IOException {
      return Wire.mapper().readTree(out).path("findings");
    }
  }

  private static Ran run(String... args) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--archive", folder.resolve("kho").toString()));
    words.addAll(List.of(args));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, Map.of(), Terminal.Screens.NONE);
    int status = Niengiam.run(terminal, words.toArray(String[]::new));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeAll
  static void archive() throws IOException {
    Path files = Files.createDirectories(folder.resolve("bao-cao"));
    Files.writeString(files.resolve("2022.txt"), REPORT.formatted(310, 2022, 2022, 18, ""));
    Files.writeString(
        files.resolve("2023.txt"),
        REPORT.formatted(445, 2023, 2023, 22, ", tăng 3 trường so với cùng kỳ"));
    assertThat(run("import", files.toString(), "--ocr", "never").status()).isZero();
  }

  @Test
  @Order(1)
  void theTwoSentencesStandSideBySide() throws IOException {
    JsonNode findings = run("audit", "--format", "json").findings();
    assertThat(findings).hasSize(1);
    JsonNode finding = findings.get(0);
    assertThat(finding.path("check").asText()).isEqualTo("C16-delta");
    assertThat(finding.path("expected").asText()).isEqualTo("18 trường");
    assertThat(finding.path("evidence").findValuesAsText("sentence"))
        .containsExactly(
            "Toàn huyện có 22 trường đạt chuẩn quốc gia, tăng 3 trường so với cùng kỳ.",
            "Toàn huyện có 18 trường đạt chuẩn quốc gia.");
    assertThat(run("audit").out()).contains("suy ra 19 trường cho năm 2022");
    assertThat(run("--lang", "en", "audit").out()).contains("implies 19 trường for 2022");
    assertThat(run("audit", "--format", "csv").out()).contains("C16-delta,warning");
  }

  @Test
  @Order(2)
  void oneDocumentOrOneCheckCanBeAskedFor() throws IOException {
    assertThat(run("audit", "445-BC/HU", "--format", "json").findings()).hasSize(1);
    assertThat(run("audit", "--check", "C16", "--format", "json").findings()).hasSize(1);
    assertThat(run("audit", "--check", "c10,C11-percent", "--format", "json").findings()).isEmpty();
    assertThat(run("audit", "--check", "C99").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("audit", "khong-co").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  @Order(3)
  void anAcceptedFindingIsSilentUntilItIsReopened() throws IOException {
    String id = run("audit", "--format", "json").findings().get(0).path("id").asText();
    assertThat(run("audit", "--accept", id, "--reason", "rà soát lại năm 2022").status()).isZero();
    assertThat(run("rebuild").status()).isZero();
    assertThat(run("audit").out()).contains("Không thấy mâu thuẫn nào");
    JsonNode accepted = run("audit", "--accepted", "--format", "json").findings().get(0);
    assertThat(accepted.path("accepted").asBoolean()).isTrue();
    assertThat(accepted.path("reason").asText()).isEqualTo("rà soát lại năm 2022");
    assertThat(run("audit", "--reopen", id).status()).isZero();
    assertThat(run("audit", "--format", "json").findings()).hasSize(1);
  }

  @Test
  @Order(4)
  void aDamagedListOfAcceptedFindingsIsNamed() throws IOException {
    Path list = folder.resolve("kho").resolve("accepted.jsonl");
    Files.writeString(list, "{\"id\":");
    Ran ran = run("audit");
    assertThat(ran.status()).isEqualTo(ExitStatus.ARCHIVE_UNUSABLE);
    assertThat(ran.err()).contains("accepted.jsonl");
    Files.delete(list);
  }
}
