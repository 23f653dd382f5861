package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that the test moves, and a file that somebody is still writing. */
class DropFolderTest {
  private static final Instant START = Instant.parse("2024-01-05T08:00:00Z");

  @TempDir Path dir;
  private Instant now = START;
  private final DropFolder folder =
      new DropFolder(
          Duration.ofSeconds(2),
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  private Path write(String name, String text, Instant modified) throws IOException {
    Path file = Files.writeString(dir.resolve(name), text, StandardCharsets.UTF_8);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private DropFolder.Look look() throws IOException {
    return folder.look(List.of(dir), path -> true);
  }

  @Test
  void aFileIsGivenOnceItStaysTheSameAndAgainWhenItChanges() throws IOException {
    Path file = write("báo cáo.txt", "nửa", now);
    assertThat(look()).isEqualTo(DropFolder.Look.UNSETTLED);

    now = now.plusMillis(1_500);
    write("báo cáo.txt", "nửa và nửa", now);
    assertThat(look()).isEqualTo(DropFolder.Look.UNSETTLED);
    now = now.plusMillis(1_500);
    assertThat(look()).as("it changed in between").isEqualTo(DropFolder.Look.UNSETTLED);
    assertThat(folder.test(file)).isFalse();

    now = now.plusMillis(600);
    assertThat(look()).isEqualTo(DropFolder.Look.READY);
    assertThat(folder.test(file)).isTrue();
    assertThat(look()).isEqualTo(DropFolder.Look.NOTHING);
    assertThat(folder.test(file)).isFalse();

    now = now.plusSeconds(60);
    write("báo cáo.txt", "bản sửa", now);
    look();
    now = now.plusSeconds(2);
    assertThat(look()).isEqualTo(DropFolder.Look.READY);
  }

  @Test
  void whatLayThereForLongIsReadyAtOnceAndWhatIsNoDocumentNever() throws IOException {
    write("~$báo cáo.docx", "x", now.minusSeconds(60));
    assertThat(look()).isEqualTo(DropFolder.Look.NOTHING);
    write("báo cáo.txt", "x", now.minusSeconds(60));
    assertThat(look()).isEqualTo(DropFolder.Look.READY);
  }

  @Test
  void aFolderThatIsPassedOverAndOneThatIsGoneHaveNothing() throws IOException {
    write("báo cáo.txt", "x", now.minusSeconds(60));
    assertThat(folder.look(List.of(dir), path -> false)).isEqualTo(DropFolder.Look.NOTHING);
    assertThat(folder.look(List.of(dir.resolve("không có")), path -> true))
        .isEqualTo(DropFolder.Look.NOTHING);
  }

  @Test
  void anImportTakesWhatIsReadyAndCountsNothingElse() throws IOException {
    Bench bench = new Bench(dir);
    Path old = bench.file("cũ.txt", "báo cáo cũ");
    Path fresh = bench.file("mới.txt", "báo cáo mới");
    Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(60)));
    Files.setLastModifiedTime(fresh, FileTime.from(now));
    try (Archive archive = Archive.open(bench.archive)) {
      Importer importer =
          new Importer(
              archive,
              bench.reading(),
              layout -> Samples.analysis(layout.text()),
              bench.index,
              bench.options);
      assertThat(importer.run(List.of(bench.files), folder, ProgressListener.silent()).seen())
          .isOne();
      assertThat(importer.run(List.of(bench.files), folder, ProgressListener.silent()).seen())
          .isZero();
      now = now.plusSeconds(3);
      assertThat(importer.run(List.of(bench.files), folder, ProgressListener.silent()).added())
          .isOne();
    }
    assertThat(bench.outcomes()).containsExactly("cũ.txt NEW", "mới.txt NEW");
  }
}
