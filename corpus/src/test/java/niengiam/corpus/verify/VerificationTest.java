package niengiam.corpus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.ingest.Imported;
import niengiam.corpus.ingest.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive of a few reports in which one thing is wrong. */
class VerificationTest {
  private static final int FILES = 5;
  private static final long SEED = 20;

  @TempDir Path dir;
  private Path archive;

  @BeforeEach
  void archive() throws Exception {
    Path files = Files.createDirectories(dir.resolve("hồ sơ"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve(i + ".txt"), "báo cáo " + i, StandardCharsets.UTF_8);
    }
    archive = dir.resolve("kho");
    Imported.into(archive, files);
    try (Archive writer = Archive.open(archive)) {
      decide(writer, Archive.ACCEPTED, "{\"id\":\"6c4f8b93232d\"}\n");
      decide(writer, Archive.corrections("ab".repeat(32)), "{\"at\":5}\n");
    }
    assertThat(flaws()).isEmpty();
  }

  private static void decide(Archive writer, String name, String lines) throws IOException {
    writer.decide(name, lines.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDecisionReplacedByAWriterThatDiedBeforeItWasNotedIsNotedByTheNext() throws IOException {
    Path accepted = archive.resolve(Archive.ACCEPTED);
    Files.writeString(accepted, "{\"id\":\"000000000000\"}\n", StandardCharsets.UTF_8);
    Archive.open(archive).close();
    assertThat(flaws()).as("no writer died").hasSize(1);

    Files.writeString(archive.resolve("lock"), "1", StandardCharsets.UTF_8);
    Archive.open(archive).close();

    assertThat(flaws()).isEmpty();
  }

  @Test
  void anyFlippedByteIsFoundInWhateverFile() throws IOException {
    Random random = new Random(SEED);
    for (Path file : content()) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 6; i++) {
        byte[] flipped = whole.clone();
        int at = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThat(told())
            .as("byte %d of %s, seed %d", at, file, SEED)
            .anyMatch(told -> told.contains(top(file)) || file.endsWith("niengiam.json"));
      }
      Files.write(file, whole);
    }
    assertThat(flaws()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    for (Path file : content()) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(told()).as(file.toString()).isNotEmpty();
      Files.write(file, whole);
    }
    assertThat(flaws()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ghi chú.txt",
        "analyses/x",
        "analyses/00/x.json.gz",
        "originals/zz/x",
        "index/_9.cfs",
        "originals/00/00000000000000000000000000000000000000000000000000000000000000",
        "analyses/00/0000000000000000000000000000000000000000000000000000000000000000.json.gz",
      })
  void aSurplusFileIsNamed(String name) throws IOException {
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x", StandardCharsets.UTF_8);

    assertThat(flaws())
        .anySatisfy(
            flaw -> {
              assertThat(flaw.kind()).isEqualTo(Flaw.Kind.SURPLUS);
              assertThat(name).startsWith(flaw.file());
              assertThat(flaw.advice().vi()).isNotBlank();
            });
  }

  @Test
  void aLineThatIsGoneFromTheLedgerIsMissed() throws IOException {
    Path ledger = archive.resolve("ledger.jsonl");
    List<String> lines = Files.readAllLines(ledger, StandardCharsets.UTF_8);
    Files.write(ledger, lines.subList(1, lines.size()), StandardCharsets.UTF_8);

    assertThat(flaws()).singleElement().matches(flaw -> flaw.detail().vi().contains("sổ nhập"));
  }

  @Test
  void whatARunningImportHasNotNotedIsNoFlaw() throws IOException {
    Path later = archive.resolve("originals/00/" + "0".repeat(62));
    Files.createDirectories(later.getParent());
    Files.writeString(later, "x", StandardCharsets.UTF_8);
    try (Archive writer = Archive.open(archive)) {
      assertThat(writer.busy()).isTrue();
      assertThat(flaws()).isEmpty();
    }
    assertThat(flaws()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"ledger.jsonl", "manifest.jsonl"})
  void mendingLeavesDamagedLinesOut(String book) throws IOException {
    Path file = archive.resolve(book);
    byte[] bytes = Files.readAllBytes(file);
    bytes[20] ^= 1;
    Files.write(file, bytes);
    assertThat(flaws()).isNotEmpty();

    try (Archive writer = Archive.open(archive)) {
      writer.mend();
    }

    assertThat(flaws()).allMatch(flaw -> flaw.detail().vi().contains("sổ nhập không ghi"));
    Imported.into(archive, dir.resolve("hồ sơ"));
    assertThat(flaws()).isEmpty();
  }

  @Test
  void anArchiveOfAnOlderSchemaIsReadAsItIsAndUpgradedByTheNextWriter() throws Exception {
    Path ledger = archive.resolve("ledger.jsonl");
    String unsealed =
        Files.readString(ledger, StandardCharsets.UTF_8).replaceAll(",\"crc\":\"\\w+\"}", "}");
    Files.writeString(ledger, unsealed, StandardCharsets.UTF_8);
    Files.delete(archive.resolve("manifest.jsonl"));
    Files.writeString(archive.resolve("niengiam.json"), "{\"schema\":3}\n");
    try (Archive reader = Archive.openReadOnly(archive)) {
      assertThat(reader.entries()).hasSize(FILES);
    }
    assertThat(flaws()).anyMatch(flaw -> flaw.file().equals("manifest.jsonl"));

    Archive.open(archive).close();

    assertThat(flaws()).isEmpty();
  }

  private List<Path> content() throws IOException {
    try (Stream<Path> all = Files.walk(archive)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !List.of("lock", "write.lock").contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** What is named for a file: damage of the index is told of the whole of it. */
  private String top(Path file) {
    String name = archive.relativize(file).toString().replace('\\', '/');
    return name.startsWith("index/") ? "index" : name;
  }

  private List<String> told() throws IOException {
    try {
      return flaws().stream().map(flaw -> flaw.kind() + " " + flaw.file()).toList();
    } catch (ArchiveException refused) {
      return List.of(String.valueOf(refused.getMessage()));
    }
  }

  private List<Flaw> flaws() throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      Verified verified = Verification.run(reader, flaws::add, ProgressListener.silent());
      assertThat(verified.flaws()).isEqualTo(flaws.size());
    }
    return flaws;
  }
}
