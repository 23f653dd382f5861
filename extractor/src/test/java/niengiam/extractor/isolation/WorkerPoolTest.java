package niengiam.extractor.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerPoolTest {
  private final WorkerPool pool = pool(2, Duration.ofSeconds(60));

  private static WorkerPool pool(int workers, Duration timeout) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            FaultyWorker.class.getName());
    return new WorkerPool(command, workers, timeout, ReadOptions.DEFAULT);
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
    "bug, CRASHED, the worker ended with status 1",
    "memory, CRASHED, out of memory",
    "print, UNREADABLE, printed",
    "environment, UNREADABLE, 1",
  })
  void namesTheFaultAndGoesOn(String fault, FailureReason reason, String detail) {
    assertThat(pool.read(file(fault)))
        .isEqualTo(new Extraction.Failed(file(fault), reason, detail));
    assertThat(text(pool.read(file("tốt")))).isEqualTo("TỐT");
  }

  @Test
  void killsWhatHangs() {
    try (WorkerPool own = pool(1, Duration.ofSeconds(2))) {
      assertThat(own.read(file("hang")))
          .isEqualTo(
              new Extraction.Failed(file("hang"), FailureReason.TIMED_OUT, "not read within 2 s"));
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
