package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type to keep an archive safe. */
class ArchiveCommandsTest {
  /** Letters that no other language of the program has. */
  private static final String VIETNAMESE = "[ăđơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửự]";

  @TempDir private Path dir;

  private record Ran(int status, String out, String err) {}

  private Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment = Map.of("NIENGIAM_ARCHIVE", dir.resolve("kho").toString());
    int status = Niengiam.run(new Terminal(out, err, environment, Terminal.Screens.NONE), args);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void archive() throws IOException {
    Path files = Files.createDirectories(dir.resolve("hồ sơ"));
    for (String year : List.of("2022", "2023")) {
      Files.writeString(
          files.resolve("bc-" + year + ".txt"),
          "BÁO CÁO\nTổng kết năm " + year + "\nToàn huyện Thanh Sơn Hạ có 22 trường.\n",
          StandardCharsets.UTF_8);
    }
    assertThat(run("import", files.toString()).status()).isZero();
  }

  @Test
  void aWholeArchiveIsCalledIntactAndADamagedFileIsNamed() throws IOException {
    assertThat(run("verify")).matches(ran -> ran.status() == 0 && ran.out().contains("nguyên vẹn"));

    Path original;
    try (Stream<Path> all = Files.walk(dir.resolve("kho/originals"))) {
      original = all.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(original);
    bytes[3] ^= 1;
    Files.write(original, bytes);

    Ran ran = run("verify");
    assertThat(ran.status()).isEqualTo(ExitStatus.WITH_FAILURES);
    assertThat(ran.out()).contains("HỎNG originals/", "SHA-256", "restore");
    assertThat(Wire.mapper().readTree(run("verify", "--format", "json").out()).path("flaws"))
        .hasSize(1);
    assertThat(run("verify", "--lang", "en").out())
        .contains("DAMAGED originals/", "is not what was written", "1 flaws")
        .doesNotContainPattern(VIETNAMESE);
    assertThat(run("verify", "--lang", "en", "--format", "json").out())
        .contains("restore a backup")
        .doesNotContainPattern(VIETNAMESE);
  }

  @Test
  void aBackupIsMadeOnceAndComesBackWhereThereIsRoom() {
    String file = dir.resolve("kho.zip").toString();
    assertThat(run("backup", file).status()).isZero();
    assertThat(run("backup", file))
        .matches(ran -> ran.status() == ExitStatus.WRONG_USAGE && ran.err().contains("--force"));
    assertThat(run("backup", file, "--force").status()).isZero();
    assertThat(run("backup", dir.resolve("kho/b.zip").toString()).status())
        .isEqualTo(ExitStatus.WRONG_USAGE);

    String other = dir.resolve("kho khác").toString();
    assertThat(run("restore", file, "--archive", other).status()).isZero();
    assertThat(run("verify", "--archive", other).status()).isZero();
    assertThat(run("search", "22 trường", "--archive", other).out()).contains("2 kết quả");
    assertThat(run("restore", file, "--archive", other))
        .matches(
            ran -> ran.status() == ExitStatus.ARCHIVE_UNUSABLE && ran.err().contains("--force"));
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("x.zip"), "x", StandardCharsets.UTF_8);
    Ran ran = run("restore", file.toString(), "--archive", dir.resolve("mới").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.ARCHIVE_UNUSABLE);
    assertThat(ran.err()).contains("x.zip", "hãy dùng bản sao lưu khác");
    assertThat(dir.resolve("mới")).doesNotExist();
    String fresh = dir.resolve("new").toString();
    assertThat(run("restore", file.toString(), "--archive", fresh, "--lang", "en").err())
        .contains("x.zip", "use another backup")
        .doesNotContainPattern(VIETNAMESE);
    assertThat(run("restore", dir.resolve("không có").toString()).status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
