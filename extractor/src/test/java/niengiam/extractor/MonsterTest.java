package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.WorkerPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that ask for endless time or memory end with a text or with a named failure, in a process
 * with little memory. {@code -Dniengiam.monsters=100} makes them of full size, {@code
 * -Dniengiam.monster=REGEX} takes some of them only.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonsterTest {
  private static final int PERCENT = Integer.getInteger("niengiam.monsters", 2);
  private static final Pattern CHOICE =
      Pattern.compile(System.getProperty("niengiam.monster", ".*"));
  private static final int HEAP_MEGABYTES = 512;
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final WorkerPool shared = pool();

  @TempDir private Path folder;

  private static WorkerPool pool() {
    return ReadingProcess.pool(1, HEAP_MEGABYTES, TIMEOUT, ImageFixtures.options());
  }

  @AfterAll
  void close() {
    shared.close();
  }

  static Stream<Arguments> readable() {
    return chosen(Monsters.readable(PERCENT));
  }

  static Stream<Arguments> barren() throws IOException {
    return chosen(Monsters.barren(PERCENT));
  }

  private static Stream<Arguments> chosen(Map<String, byte[]> monsters) {
    return monsters.entrySet().stream()
        .filter(monster -> CHOICE.matcher(monster.getKey()).matches())
        .map(monster -> Arguments.of(monster.getKey(), monster.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readable(String name, byte[] bytes, TestReporter reporter) throws IOException {
    assertThat(read(name, bytes, reporter))
        .isInstanceOfSatisfying(
            Extraction.Done.class,
            done -> assertThat(done.layout().text()).contains("Huyen Thanh Son Ha"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void barren(String name, byte[] bytes, TestReporter reporter) throws IOException {
    switch (read(name, bytes, reporter)) {
      case Extraction.Done done -> FormatContractTest.hold(done.layout());
      case Extraction.Failed failed -> {
        assertThat(failed.detail()).isNotBlank();
        assertThat(failed.reason()).isNotEqualTo(FailureReason.TIMED_OUT);
        if (failed.reason() == FailureReason.CRASHED) {
          assertThat(name).contains("bomb");
          assertThat(failed.detail()).startsWith("out of memory");
        }
      }
    }
  }

  /** At full size each has a process of its own, so that its memory can be told. */
  private Extraction read(String name, byte[] bytes, TestReporter reporter) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    SourceFile source = new Extractor().open(file, name);
    if (PERCENT < 100) {
      return shared.read(source);
    }
    try (WorkerPool own = pool()) {
      Extraction extraction = own.read(source);
      reporter.publishEntry(name, outcome(extraction) + ", " + cost());
      return extraction;
    }
  }

  private static String outcome(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Done done ->
          "read: "
              + done.layout().text().length()
              + " characters "
              + done.warnings().stream().limit(2).toList();
      case Extraction.Failed failed -> failed.reason() + ": " + failed.detail();
    };
  }

  private static String cost() {
    return ProcessHandle.current()
        .children()
        .map(
            child ->
                child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0
                    + " s CPU, peak "
                    + peak(child.pid())
                    + " MB")
        .findFirst()
        .orElse("gone");
  }

  private static long peak(long process) {
    try {
      Matcher peak =
          Pattern.compile("VmHWM:\\s+(\\d+) kB")
              .matcher(
                  Files.readString(
                      Path.of("/proc/" + process + "/status"), StandardCharsets.ISO_8859_1));
      return peak.find() ? Long.parseLong(peak.group(1)) >> 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
