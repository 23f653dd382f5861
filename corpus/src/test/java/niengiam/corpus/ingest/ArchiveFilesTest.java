package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niengiam.corpus.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archive files among the documents: their members are imported as files of their own. */
class ArchiveFilesTest {
  @TempDir Path dir;
  private Bench bench;

  @BeforeEach
  void bench() throws IOException {
    bench = new Bench(dir);
    bench.file("a.txt", "ngoài");
  }

  @Test
  void membersAreFilesOfTheirOwn() throws IOException {
    zip(
        "hoso.zip",
        "2023/bc.txt",
        "trong",
        "sao.txt",
        "ngoài",
        "hỏng.txt",
        "!ENCRYPTED",
        "__MACOSX/x.txt",
        "rác");

    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 4 = new 2 + unchanged 0 + duplicate 1 + failed 1");
    assertThat(bench.outcomes())
        .contains("hoso.zip!/2023/bc.txt NEW", "hoso.zip!/hỏng.txt FAILED ENCRYPTED");
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 4 = new 0 + unchanged 3 + duplicate 0 + failed 1");
    try (Archive archive = Archive.open(bench.archive)) {
      assertThat(archive.drafts()).doesNotExist();
    }
  }

  @Test
  void aDamagedArchiveFileIsAFailureUntilItOpens() throws IOException {
    Path zip = zip("hoso.zip", "bc.txt", "trong");
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
    bench.run();
    assertThat(bench.outcomes()).contains("hoso.zip FAILED UNREADABLE");

    Files.write(zip, whole);
    bench.options = bench.options.withRetry(true);
    bench.retry();
    assertThat(bench.outcomes())
        .contains("hoso.zip!/bc.txt NEW")
        .noneMatch(o -> o.contains("FAILED"));
    assertThat(Tally.of(bench.ledger()).seen()).isEqualTo(2);
  }

  @Test
  void retryOpensOnlyWhatItNeeds() throws IOException {
    zip("hoso.zip", "1.txt", "một", "2.txt", "!TIMED_OUT");
    bench.run();
    bench.options = bench.options.withRetry(true);
    assertThat(Bench.sums(bench.retry()))
        .isEqualTo("seen 1 = new 0 + unchanged 0 + duplicate 0 + failed 1");
  }

  @Test
  void aMailIsAFileAndHoldsFiles() throws IOException {
    bench.file(
        "thu.eml",
        """
        From: a@thanhsonha.example
        Subject: nop bao cao
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=z

        --z
        Content-Type: text/plain

        kinh gui
        --z
        Content-Type: text/plain
        Content-Disposition: attachment; filename=bc-01.txt

        bao cao
        --z--
        """);
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 3 = new 3 + unchanged 0 + duplicate 0 + failed 0");
    assertThat(bench.outcomes()).contains("thu.eml NEW", "thu.eml!/bc-01.txt NEW");
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 3 = new 0 + unchanged 3 + duplicate 0 + failed 0");
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        write(zip, namesAndTexts[i + 1]);
      }
    }
    return Files.write(bench.files.resolve(name), bytes.toByteArray());
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
