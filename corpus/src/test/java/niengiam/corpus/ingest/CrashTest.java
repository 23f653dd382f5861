package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever step a run dies at, the next one ends with the same archive, index and ledger. */
class CrashTest {
  private static final int FILES = 12;

  @TempDir Path dir;
  private Bench bench;

  @BeforeEach
  void files() throws IOException {
    bench = new Bench(dir);
    for (int i = 0; i < FILES; i++) {
      bench.file(i + ".txt", i % 4 == 3 ? "!CRASHED " + i : "báo cáo " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "before commit", "after commit"})
  void aFailureOfTheIndexEndsTheRunAndTheNextOneCompletesIt(String step) {
    bench.index.faults.add(step);
    assertThatThrownBy(() -> bench.run())
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("chạy lại lệnh import");

    bench.run();

    whole();
  }

  @Test
  void aDocumentThatNoLedgerKnowsIsTakenUpWithoutReadingItAgain() throws IOException {
    bench.run();
    bench.reads.set(0);
    Files.delete(bench.archive.resolve("ledger.jsonl"));
    bench.index.committed.clear();

    bench.run();

    whole();
    assertThat(bench.reads.get()).isEqualTo(FILES / 4);
  }

  @Test
  void everyPrefixOfTheLedgerIsCompleted() throws IOException {
    bench.run();
    Path ledger = bench.archive.resolve("ledger.jsonl");
    byte[] bytes = Files.readAllBytes(ledger);
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(ledger, java.util.Arrays.copyOf(bytes, length));
      bench.run();
      whole();
    }
  }

  @Test
  void aDocumentWithoutItsAnalysisIsReadAgain() throws IOException {
    bench.run();
    try (Archive archive = Archive.open(bench.archive)) {
      archive.drop(archive.hashes().findFirst().orElseThrow());
    }
    bench.reads.set(0);

    bench.run();

    whole();
    assertThat(bench.reads.get()).isOne();
  }

  @Test
  void aReplacedDocumentLeavesThoughTheRunDiedBeforeItCould() throws IOException {
    bench.run();
    bench.file("0.txt", "bản mới");
    bench.index.faults.add("remove");
    assertThatThrownBy(() -> bench.run()).isInstanceOf(ArchiveException.class);
    assertThat(bench.entries()).hasSize(FILES * 3 / 4 + 1);

    bench.run();

    whole();
  }

  private void whole() {
    List<Entry> entries = bench.entries();
    assertThat(entries).hasSize(FILES * 3 / 4);
    assertThat(bench.index.committed)
        .containsExactlyElementsOf(entries.stream().map(Entry::id).sorted().toList());
    assertThat(bench.ledger()).hasSize(FILES);
    try (Archive archive = Archive.openReadOnly(bench.archive)) {
      for (Entry entry : entries) {
        assertThat(archive.originals().get(entry.sha256()).orElseThrow())
            .satisfies(
                file -> {
                  try (var in = Files.newInputStream(file)) {
                    assertThat(Hash.of(in)).isEqualTo(entry.sha256());
                  }
                });
      }
    }
  }
}
