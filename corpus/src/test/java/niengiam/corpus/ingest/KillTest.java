package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that imports is killed several times; the one that is left alone finds all in order.
 */
class KillTest {
  private static final int FILES = 150;
  private static final int KILLS = 3;

  /** Documents that a run may store before it is killed. */
  private static final int STEP = 25;

  @TempDir Path dir;

  @Test
  void nothingIsLostAndNothingComesTwice() throws Exception {
    Path files = Files.createDirectories(dir.resolve("hồ sơ"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve(i + ".txt"), "báo cáo " + i, StandardCharsets.UTF_8);
    }
    Path archive = dir.resolve("kho");
    for (int i = 0; i < KILLS; i++) {
      killInTheMiddle(files, archive);
    }

    LedgerCount count = DoomedRun.run(files, archive, 0);

    assertThat(count.seen()).isEqualTo(FILES);
    assertThat(count.added() + count.unchanged()).isEqualTo(FILES);
    Set<String> ids = new HashSet<>();
    try (Archive whole = Archive.openReadOnly(archive)) {
      whole.entries().map(Entry::id).forEach(ids::add);
      assertThat(whole.ledger().states()).hasSize(FILES);
    }
    assertThat(ids).hasSize(FILES);
    Set<String> indexed = new HashSet<>();
    try (IndexSearch index = IndexSearch.open(archive.resolve("index"))) {
      index.documents(
          document -> assertThat(indexed.add(document.document().id())).as("once").isTrue());
    }
    assertThat(indexed).isEqualTo(ids);
  }

  /** Kills without a warning, once some more documents are on disk. */
  private void killInTheMiddle(Path files, Path archive) throws IOException, InterruptedException {
    long before = documents(archive);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedRun.class.getName(),
                files.toString(),
                archive.toString())
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("log").toFile())
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (process.isAlive()
        && documents(archive) < before + STEP
        && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(documents(archive))
        .as(Files.readString(dir.resolve("log"), StandardCharsets.UTF_8))
        .isBetween(before + STEP, (long) FILES);
  }

  private static long documents(Path archive) {
    if (!Files.exists(archive.resolve("niengiam.json"))) {
      return 0;
    }
    try (Archive reader = Archive.openReadOnly(archive)) {
      return reader.hashes().count();
    }
  }
}
