package niengiam.extractor.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerPoolTest {
  private static final int MEMORY_MEGABYTES = 320;

  private final WorkerPool pool = pool(2, Duration.ofSeconds(60));

  private static WorkerPool pool(int workers, Duration timeout) {
    return new WorkerPool(
        new ChildJvm(64, FaultyWorker.class.getName(), List.of()),
        workers,
        new WorkerLimits(timeout, MEMORY_MEGABYTES),
        ReadOptions.DEFAULT);
  }

  @AfterAll
  void close() {
    pool.close();
  }

  private static SourceFile file(String name) {
    return new SourceFile(Path.of("/kho", name), name, "text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "exit, CRASHED, the worker ended with status 7",
    "memory, CRASHED, out of memory",
    "print, UNREADABLE, printed",
    "chatter, UNREADABLE, complained",
    "environment, UNREADABLE, 1",
  })
  void namesTheFaultAndGoesOn(String fault, FailureReason reason, String detail) {
    assertThat(pool.read(file(fault)))
        .isEqualTo(new Extraction.Failed(file(fault), reason, detail));
    assertThat(text(pool.read(file("tốt")))).isEqualTo("TỐT");
  }

  @ParameterizedTest
  @CsvSource({
    "bug, the worker crashed: java.lang.IllegalStateException: a bug at niengiam.extractor",
    "linkage, the worker crashed: java.lang.NoClassDefFoundError: niengiam/Gone at niengiam",
    "nesting, the worker crashed: java.lang.StackOverflowError at niengiam.extractor.isolation",
  })
  void namesTheBugAndItsPlace(String fault, String detail) {
    assertThat(crash(pool, fault)).startsWith(detail);
    assertThat(text(pool.read(file("tốt")))).isEqualTo("TỐT");
  }

  @ParameterizedTest
  @CsvSource({
    "no picture, UNSUPPORTED, no pages to draw",
    "exit, CRASHED, the worker ended with status 7",
    "memory, CRASHED, out of memory",
  })
  void drawsWhatCanBeDrawnAndNamesTheFault(String fault, FailureReason reason, String detail)
      throws UnreadableException {
    assertThatThrownBy(() -> pool.draw(file(fault), new Drawing(1, 100, 0)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessage(detail);
    assertThat(pool.draw(file("tốt"), new Drawing(1, 100, 0))).startsWith(0x89, 'P', 'N', 'G');
  }

  /** Not where the file system or the signals of Linux are missing. */
  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @CsvSource({
    "segfault, the worker crashed: SIGSEGV in V  [libjvm.so",
    "killed, the worker was ended by signal 9 (SIGKILL)",
    "abort, the worker was ended by signal 6 (SIGABRT): terminate called after throwing an",
    "native memory, out of memory: the worker held more than 320 MB",
  })
  void namesWhatNativeCodeDid(String fault, String detail) throws IOException {
    List<Path> before = list(Path.of(""));
    assertThat(crash(pool, fault)).startsWith(detail);
    assertThat(text(pool.read(file("tốt")))).isEqualTo("TỐT");
    assertThat(list(Path.of(""))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "loop"})
  void killsWhatDoesNotEnd(String fault) {
    try (WorkerPool own = pool(1, Duration.ofSeconds(2))) {
      assertThat(own.read(file(fault)))
          .isEqualTo(
              new Extraction.Failed(file(fault), FailureReason.TIMED_OUT, "not read within 2 s"));
      assertThat(text(own.read(file("tốt")))).isEqualTo("TỐT");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void replacesAWorkerThatLeaks() {
    try (WorkerPool own = pool(1, Duration.ofSeconds(60))) {
      String leaking = failure(own.read(file("leak")));
      String next = failure(own.read(file("pid")));
      assertThat(leaking).startsWith("pid ");
      assertThat(next).startsWith("pid ").isNotEqualTo(leaking);
      assertThat(failure(own.read(file("pid")))).isEqualTo(next);
    }
  }

  @Test
  void leavesNoTemporaryFiles() throws IOException {
    Path folder;
    try (WorkerPool own = pool(1, Duration.ofSeconds(60))) {
      folder = Path.of(failure(own.read(file("litter"))));
      assertThat(folder).isEmptyDirectory();
      assertThat(crash(own, "litter and die")).contains(folder.toString());
      assertThat(folder.getParent()).doesNotExist();
      folder = Path.of(failure(own.read(file("litter"))));
      assertThat(folder).isEmptyDirectory();
    }
    assertThat(folder.getParent()).doesNotExist();
  }

  private static String crash(WorkerPool pool, String fault) {
    Extraction.Failed failed = (Extraction.Failed) pool.read(file(fault));
    assertThat(failed.reason()).isEqualTo(FailureReason.CRASHED);
    return failed.detail();
  }

  private static String failure(Extraction answer) {
    return ((Extraction.Failed) answer).detail();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void servesManyThreads() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Extraction>> answers =
          IntStream.range(0, 60)
              .mapToObj(i -> threads.submit(() -> pool.read(file(i % 30 == 7 ? "exit" : "bc" + i))))
              .toList();
      for (int i = 0; i < answers.size(); i++) {
        Extraction answer = answers.get(i).get();
        if (i % 30 == 7) {
          assertThat(answer).isInstanceOf(Extraction.Failed.class);
        } else {
          assertThat(text(answer)).isEqualTo("BC" + i);
        }
      }
    }
  }

  @Test
  void childrenEndWithTheirPool() {
    ProcessHandle self = ProcessHandle.current();
    long before = self.children().filter(ProcessHandle::isAlive).count();
    try (WorkerPool own = pool(1, Duration.ofSeconds(20))) {
      own.read(file("tốt"));
      assertThat(self.children().filter(ProcessHandle::isAlive).count()).isEqualTo(before + 1);
    }
    assertThat(self.children().filter(ProcessHandle::isAlive).count()).isEqualTo(before);
  }

  private static String text(Extraction answer) {
    return answer instanceof Extraction.Done done ? done.layout().text() : answer.toString();
  }
}
