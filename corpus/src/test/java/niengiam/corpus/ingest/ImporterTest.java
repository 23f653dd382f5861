package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest {
  @TempDir Path dir;
  private Bench bench;

  @BeforeEach
  void bench() throws IOException {
    bench = new Bench(dir);
  }

  @Test
  void everyFileHasOneOutcomeAndTheSumsAddUp() throws IOException {
    bench.file("2022/a.txt", "Báo cáo năm 2022");
    bench.file("2023/b.txt", "Báo cáo năm 2023");
    bench.file("2023/bản sao của b.txt", "Báo cáo năm 2023");
    bench.file("2023/c.txt", "!ENCRYPTED");
    bench.file("2023/d.txt", "!RESTRICTED");

    LedgerCount count = bench.run();

    assertThat(Bench.sums(count))
        .isEqualTo("seen 5 = new 2 + unchanged 0 + duplicate 1 + failed 2");
    assertThat(count.members())
        .containsEntry("new", 2)
        .containsEntry("restricted", 1)
        .containsEntry("failedBy", java.util.Map.of("ENCRYPTED", 1, "RESTRICTED", 1));
    assertThat(bench.entries()).hasSize(2);
    assertThat(bench.index.committed)
        .containsExactlyElementsOf(bench.entries().stream().map(Entry::id).sorted().toList());
    assertThat(bench.outcomes())
        .contains("2022/a.txt NEW", "2023/c.txt FAILED ENCRYPTED", "2023/d.txt FAILED RESTRICTED");
  }

  @Test
  void aSecondRunReadsNothingAndChangesNothing() throws IOException {
    bench.file("a.txt", "một");
    bench.file("b.txt", "một");
    bench.file("c.txt", "!CRASHED");
    bench.run();
    List<Entry> before = bench.entries();
    int reads = bench.reads.get();

    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 3 = new 0 + unchanged 2 + duplicate 0 + failed 1");
    assertThat(bench.reads).hasValue(reads);
    assertThat(bench.entries()).isEqualTo(before);
    long size = Files.size(bench.archive.resolve("ledger.jsonl"));
    bench.run();
    assertThat(Files.size(bench.archive.resolve("ledger.jsonl"))).isEqualTo(size);
  }

  @Test
  void linksThatLeadInCirclesAreNamedOnce() throws IOException {
    Path file = bench.file("2023/a.txt", "một");
    Path year = file.getParent();
    Files.createSymbolicLink(year.resolve("trên"), year.getParent());
    Files.createSymbolicLink(year.resolve("x"), year.resolve("y"));
    Files.createSymbolicLink(year.resolve("y"), year.resolve("x"));

    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 3 = new 1 + unchanged 0 + duplicate 0 + failed 2");
    assertThat(bench.outcomes())
        .contains("2023/a.txt NEW", "2023/x FAILED UNREADABLE", "2023/y FAILED UNREADABLE");
  }

  @Test
  void aTouchedFileIsUnchangedAndADifferentOneReplacesItsDocument() throws IOException {
    Path file = bench.file("a.txt", "một");
    bench.run();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 1 = new 0 + unchanged 1 + duplicate 0 + failed 0");

    bench.file("a.txt", "hai, đã sửa");
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 1 = new 1 + unchanged 0 + duplicate 0 + failed 0");
    assertThat(bench.entries()).singleElement().matches(e -> e.bytes() > 5);
    assertThat(bench.index.committed).containsExactly(bench.entries().getFirst().id());
  }

  @Test
  void aDocumentStaysWhileAnyCopyIsLeftAndWhenTheNewBytesFail() throws IOException {
    bench.file("a.txt", "một");
    bench.file("b.txt", "một");
    bench.run();
    bench.file("a.txt", "hai");
    bench.run();
    assertThat(bench.entries()).hasSize(2);

    bench.file("b.txt", "!UNREADABLE");
    bench.run();
    assertThat(bench.entries()).hasSize(2);
    assertThat(bench.outcomes()).contains("b.txt FAILED UNREADABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$báo cáo.docx",
        ".DS_Store",
        "Thumbs.db",
        ".git/config",
        "__MACOSX/a.txt",
        "~WRL0005.tmp",
        ".~lock.a.odt#",
      })
  void whatIsNoDocumentCountsAsNothing(String name) throws IOException {
    bench.file(name, "x");
    assertThat(bench.run().seen()).isZero();
  }

  @Test
  void loopsOfLinksAndTheArchiveItselfArePassedOver() throws IOException {
    bench.file("2023/a.txt", "một");
    Files.createSymbolicLink(bench.files.resolve("2023/vòng"), bench.files);
    Files.createSymbolicLink(bench.files.resolve("hỏng.txt"), dir.resolve("không có"));

    assertThat(bench.run(dir).seen()).isEqualTo(2);
    assertThat(bench.run(dir, bench.files, bench.files.resolve("2023/a.txt")).seen()).isEqualTo(2);
    assertThat(bench.outcomes())
        .containsExactly("hồ sơ/2023/a.txt UNCHANGED", "hồ sơ/hỏng.txt FAILED VANISHED");
  }

  @ParameterizedTest
  @CsvSource({
    // what happened, retried by import, by import with OCR, by retry
    "CRASHED,     false, false, true",
    "UNSUPPORTED, false, false, true",
    "NEEDS_OCR,   false, true,  true",
    "CHANGED,     true,  true,  true",
  })
  void failuresAreTriedAgainWhenItCanHelp(
      String reason, boolean byImport, boolean withOcr, boolean byRetry) throws IOException {
    bench.file("a.txt", "!" + reason);
    bench.run();
    assertThat(readsAgain(() -> bench.run())).isEqualTo(byImport);
    bench.options = bench.options.withOcr(true);
    assertThat(readsAgain(() -> bench.run())).isEqualTo(withOcr);
    bench.options = bench.options.withOcr(false).withRetry(true);
    assertThat(readsAgain(bench::retry)).isEqualTo(byRetry);
    assertThat(bench.outcomes()).containsExactly("a.txt FAILED " + reason);
  }

  private boolean readsAgain(Runnable run) {
    int before = bench.reads.get();
    run.run();
    return bench.reads.get() > before;
  }

  @Test
  void retryImportsWhatFailedAndNothingElse() throws IOException {
    bench.file("a.txt", "một");
    bench.file("sub/b.txt", "!TIMED_OUT");
    bench.run();
    bench.file("sub/b.txt", "hai");
    bench.options = bench.options.withRetry(true);

    assertThat(Bench.sums(bench.retry()))
        .isEqualTo("seen 1 = new 1 + unchanged 0 + duplicate 0 + failed 0");
    assertThat(bench.outcomes()).containsExactly("a.txt NEW", "sub/b.txt NEW");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatVanishesOrChangesWhileItIsReadIsANamedFailure(boolean keepOriginals)
      throws IOException {
    Path gone = bench.file("gone.txt", "một");
    Path changed = bench.file("changed.txt", "hai");
    bench.options = bench.options.withKeepOriginals(keepOriginals);
    bench.reader =
        done -> {
          try {
            if (done.file().path().equals(gone)) {
              Files.delete(gone);
            } else {
              Files.writeString(changed, "hai và nữa", StandardCharsets.UTF_8);
            }
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return done;
        };
    bench.run();

    assertThat(bench.outcomes())
        .containsExactly("changed.txt FAILED CHANGED", "gone.txt FAILED VANISHED");
    bench.reader = done -> done;
    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 1 = new 1 + unchanged 0 + duplicate 0 + failed 0");
  }

  @Test
  void aFolderThatIsNotThereIsAFailureWithItsName() {
    assertThat(Bench.sums(bench.run(dir.resolve("không có"))))
        .isEqualTo("seen 1 = new 0 + unchanged 0 + duplicate 0 + failed 1");
  }

  @Test
  void anAnalysisThatDiesTakesOnlyItsFile() throws IOException {
    bench.file("a.txt", "một");
    try (Archive archive = Archive.open(bench.archive)) {
      Importer importer =
          new Importer(
              archive,
              bench.reading(),
              layout -> {
                throw new IllegalStateException("no such heading");
              },
              bench.index,
              bench.options);
      assertThat(importer.run(List.of(bench.files), ProgressListener.silent()).failed()).isOne();
    }
    assertThat(bench.outcomes()).containsExactly("a.txt FAILED CRASHED");
  }

  @Test
  void manyCopiesInManyThreadsAreReadOnce() throws IOException {
    for (int i = 0; i < 200; i++) {
      bench.file("copy" + i + ".txt", i % 2 == 0 ? "như nhau" : "!TIMED_OUT");
    }
    bench.options = bench.options.withJobs(8);

    assertThat(Bench.sums(bench.run()))
        .isEqualTo("seen 200 = new 1 + unchanged 0 + duplicate 99 + failed 100");
    assertThat(bench.reads).hasValue(2);
  }

  @Test
  void progressEndsWithEveryFile() throws IOException {
    for (int i = 0; i < 30; i++) {
      bench.file("a" + i + ".txt", "báo cáo " + i);
    }
    List<ProgressListener.Progress> steps = new ArrayList<>();
    try (Archive archive = Archive.open(bench.archive)) {
      new Importer(
              archive,
              bench.reading(),
              layout -> niengiam.corpus.archive.Samples.analysis(layout.text()),
              bench.index,
              bench.options)
          .run(List.of(bench.files), steps::add);
    }
    assertThat(steps).hasSize(30);
    assertThat(steps.getLast().done()).isEqualTo(30);
    assertThat(steps.getLast().seen()).isEqualTo(30);
  }
}
