package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.verify.Flaw;
import niengiam.corpus.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk of the archive fills up, or cannot be written at all. */
class FullDiskTest {
  private static final int FILES = 120;

  @TempDir Path dir;
  private Path files;

  @BeforeEach
  void files() throws IOException {
    files = Files.createDirectories(dir.resolve("hồ sơ"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve(i + ".txt"), "báo cáo " + i, StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 140, 300, 520, 740, 900})
  void aRunThatFindsNoRoomSaysSoAndTheNextOneCompletesIt(int kilobytes) throws Exception {
    try (SmallDisk disk = SmallDisk.mount(dir.resolve("đĩa"), kilobytes)) {
      Path archive = disk.root.resolve("kho");
      assertThatThrownBy(() -> DoomedRun.run(files, archive, 0))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("No space left")
          .hasMessageContaining("hãy kiểm tra");

      disk.remount("size=50000k");
      assertThat(DoomedRun.run(files, archive, 0).failed()).isZero();

      assertThat(documents(archive)).isEqualTo(FILES);
      assertThat(flaws(archive)).isEmpty();
    }
  }

  @Test
  void anArchiveThatCannotBeWrittenIsReadAndVerifiedAndStaysAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(dir.resolve("đĩa"), 50_000)) {
      Path archive = disk.root.resolve("kho");
      DoomedRun.run(files, archive, 0);
      Files.writeString(files.resolve("thêm.txt"), "báo cáo thêm", StandardCharsets.UTF_8);
      disk.remount("ro");

      assertThatThrownBy(() -> DoomedRun.run(files, archive, 0))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("Read-only")
          .hasMessageContaining("quyền ghi");

      assertThat(documents(archive)).isEqualTo(FILES);
      assertThat(flaws(archive)).isEmpty();
    }
  }

  private static long documents(Path archive) {
    try (Archive reader = Archive.openReadOnly(archive)) {
      return reader.entries().count();
    }
  }

  private static List<Flaw> flaws(Path archive) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      Verification.run(reader, flaws::add, ProgressListener.silent());
    }
    return flaws;
  }
}
