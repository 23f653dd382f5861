package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files end with a text or with a named failure, in time. A small sample runs with all
 * tests; {@code -Dniengiam.mutations=1000} runs that many of every kind, {@code -Dniengiam.seed=N}
 * others.
 */
class MutationTest {
  private static final int NUMBER = Integer.getInteger("niengiam.mutations", 40);
  private static final long SEED = Long.getLong("niengiam.seed", 20231216);
  private static final int PREFIXES = 40;
  private static final int PREFIX_FILES = NUMBER < 1000 ? 2 : 10;

  /** CPU time that no reading of files of this size may need. */
  private static final Duration HANGS = Duration.ofSeconds(20);

  private static final ReadOptions TEXT_ONLY = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);

  /** In bytes. */
  private static final int LARGEST = 600_000;

  private static final Path CORPUS =
      Path.of(System.getProperty("niengiam.root", ".")).resolve("../shared/corpus");

  private final Extractor extractor = new Extractor();
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final List<String> defects = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void generatedFiles(TestReporter reporter) throws Exception {
    mutate(new ArrayList<>(Fixtures.all().entrySet()), TEXT_ONLY);
    report(reporter);
  }

  @Test
  void images(TestReporter reporter) throws Exception {
    mutate(new ArrayList<>(ImageFixtures.all().entrySet()), ImageFixtures.options());
    report(reporter);
  }

  @Test
  void realFiles(TestReporter reporter) throws Exception {
    mutate(corpus(), TEXT_ONLY);
    report(reporter);
  }

  @Test
  void prefixesOfRealFiles(TestReporter reporter) throws Exception {
    List<Map.Entry<String, byte[]>> files = corpus();
    for (int f = 0; f < PREFIX_FILES; f++) {
      Map.Entry<String, byte[]> file = files.get(f);
      for (int i = 0; i < PREFIXES; i++) {
        int length = (int) ((long) file.getValue().length * i / PREFIXES);
        survive(
            file.getKey(), Arrays.copyOf(file.getValue(), length), "prefix " + length, TEXT_ONLY);
      }
    }
    report(reporter);
  }

  private void mutate(List<Map.Entry<String, byte[]>> files, ReadOptions options) throws Exception {
    for (int i = 0; i < NUMBER; i++) {
      // Formats take turns, so that the rare ones are not drowned by the many Word files.
      Map.Entry<String, byte[]> file = files.get(i % files.size());
      survive(
          file.getKey(),
          Mutations.of(file.getValue(), new Random(SEED + i)),
          "seed " + (SEED + i),
          options);
    }
  }

  /** Files of moderate size, one format after the other in turn. */
  private static List<Map.Entry<String, byte[]>> corpus() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no shared corpus beside the project");
    List<ArrayList<Path>> formats;
    try (Stream<Path> files = Files.walk(CORPUS)) {
      formats =
          files
              .filter(f -> Files.isRegularFile(f) && f.toFile().length() < LARGEST)
              .filter(f -> List.of("pdf", "doc", "docx", "xls", "xlsx").contains(extension(f)))
              .sorted()
              .collect(
                  Collectors.groupingBy(
                      MutationTest::extension,
                      TreeMap::new,
                      Collectors.toCollection(() -> new ArrayList<Path>())))
              .values()
              .stream()
              .toList();
    }
    formats.forEach(format -> Collections.shuffle(format, new Random(SEED)));
    int rounds = formats.stream().mapToInt(List::size).max().orElse(0);
    List<Map.Entry<String, byte[]>> mixed = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      for (ArrayList<Path> format : formats) {
        Path file = format.get(i % format.size());
        mixed.add(Map.entry(CORPUS.relativize(file).toString(), Files.readAllBytes(file)));
      }
    }
    return mixed;
  }

  private static String extension(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void survive(String name, byte[] bytes, String how, ReadOptions options)
      throws Exception {
    Path file = Files.write(folder.resolve("hong." + extension(Path.of(name))), bytes);
    String[] outcome = {"hangs"};
    Thread reading =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    outcome[0] = outcome(file, options);
                  } catch (RuntimeException | Error e) {
                    // Not even an Error may leave the reading: that is what is tested.
                    outcome[0] = "escaped: " + e + " at " + Arrays.toString(e.getStackTrace());
                  }
                });
    while (!reading.join(Duration.ofSeconds(1)) && cpu(reading).compareTo(HANGS) < 0) {
      // The clock of the wall says nothing on a machine that is busy.
    }
    if (reading.isAlive()) {
      outcome[0] = "hangs at " + Arrays.toString(reading.getStackTrace());
    }
    if (outcome[0].startsWith("hangs") || outcome[0].startsWith("escaped")) {
      defects.add(name + ", " + how + ": " + outcome[0]);
    }
    counts
        .computeIfAbsent(extension(file), e -> new TreeMap<>())
        .merge(outcome[0].replaceFirst(": .*", ""), 1, Integer::sum);
  }

  private static Duration cpu(Thread thread) {
    return Duration.ofNanos(
        Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId())));
  }

  private String outcome(Path file, ReadOptions options) {
    try {
      Extraction extraction =
          extractor.read(extractor.open(file, file.getFileName().toString()), options);
      return switch (extraction) {
        case Extraction.Done done -> {
          FormatContractTest.hold(done.layout());
          yield done.warnings().isEmpty() ? "read" : "read with warnings";
        }
        case Extraction.Failed failed -> {
          assertThat(failed.detail()).isNotBlank();
          yield failed.reason().name();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(TestReporter reporter) {
    counts.forEach((format, outcomes) -> reporter.publishEntry(format, outcomes.toString()));
    assertThat(defects).as("seed %d", SEED).isEmpty();
  }
}
