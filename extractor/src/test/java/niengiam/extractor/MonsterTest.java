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
import niengiam.extractor.isolation.WorkerPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that ask for endless time or memory end with a text or with a named failure, in a process
 * with little memory. {@code -Dniengiam.monsters=100} makes them of full size, {@code
 * -Dniengiam.monster=REGEX} takes some of them only.
 */
class MonsterTest {
  private static final int PERCENT = Integer.getInteger("niengiam.monsters", 2);
  private static final Pattern CHOICE = Pattern.compile(System.getProperty("niengiam.monster", ".*"));
  private static final int HEAP_MEGABYTES = 512;
  private static final Duration TIMEOUT = Duration.ofSeconds(120);

  @TempDir private Path folder;

  @Test
  void endInTime(TestReporter reporter) throws IOException {
    for (Map.Entry<String, byte[]> monster : Monsters.all(PERCENT).entrySet()) {
      if (CHOICE.matcher(monster.getKey()).matches()) {
        Path file = Files.write(folder.resolve(monster.getKey()), monster.getValue());
        try (WorkerPool pool = ReadingProcess.pool(1, HEAP_MEGABYTES, TIMEOUT, ImageFixtures.options())) {
          Extraction extraction = pool.read(new Extractor().open(file, monster.getKey()));
          reporter.publishEntry(monster.getKey(), outcome(extraction) + ", " + cost());
        }
      }
    }
  }

  private static String outcome(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Done done ->
          "read: " + done.layout().text().length() + " characters, " + done.warnings().stream().limit(2).toList();
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
              .matcher(Files.readString(Path.of("/proc/" + process + "/status"), StandardCharsets.ISO_8859_1));
      return peak.find() ? Long.parseLong(peak.group(1)) >> 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
