package niengiam.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import niengiam.config.Rules;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Manifest;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.sample.SampleArchive;
import niengiam.corpus.sample.SampleOptions;
import niengiam.corpus.verify.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import of generated reports is killed at random moments; in the end the archive is that of an
 * import that was left alone. {@code -Dniengiam.kills=50 -Dniengiam.kill.files=500} takes long.
 */
class SampleKillTest {
  private static final int KILLS = Integer.getInteger("niengiam.kills", 3);
  private static final int FILES = Integer.getInteger("niengiam.kill.files", 40);
  private static final long SEED = Long.getLong("niengiam.kill.seed", 50);

  @TempDir Path dir;

  @Test
  void theArchiveOfAKilledImportIsThatOfAnUndisturbedOne() throws Exception {
    Path files = dir.resolve("mẫu");
    SampleArchive.write(files, new SampleOptions(FILES, 2020, 2023, 1));
    Path alone = dir.resolve("yên");
    LedgerCount undisturbed = SampleImport.run(files, alone);

    Path killed = dir.resolve("bị giết");
    Random random = new Random(SEED);
    int inTheMiddle = 0;
    for (int i = 0; i < KILLS; i++) {
      inTheMiddle += kill(files, killed, random) ? 1 : 0;
    }
    LedgerCount last = SampleImport.run(files, killed);
    System.getLogger(SampleKillTest.class.getName())
        .log(System.Logger.Level.INFO, "{0} of {1} kills met a running import", inTheMiddle, KILLS);

    assertThat(inTheMiddle).as("kills that met a running import, seed %d", SEED).isPositive();
    assertThat(last.seen()).isEqualTo(undisturbed.seen());
    assertThat(last.failedBy()).isEqualTo(undisturbed.failedBy());
    assertThat(flaws(killed)).as("seed %d", SEED).isEmpty();
    assertThat(files(killed)).as("seed %d", SEED).isEqualTo(files(alone));
    assertThat(ledger(killed)).as("seed %d", SEED).isEqualTo(ledger(alone));
    assertThat(indexed(killed)).as("seed %d", SEED).isEqualTo(indexed(alone));
  }

  /**
   * Lets an import store some more documents, or only begin, and kills it without a warning.
   *
   * @return whether it was still at work
   */
  private boolean kill(Path files, Path archive, Random random)
      throws IOException, InterruptedException {
    long enough = stored(archive) + random.nextInt(2 * FILES / KILLS + 1);
    int moment = random.nextInt(400);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx600m",
                "-cp",
                System.getProperty("java.class.path"),
                SampleImport.class.getName(),
                files.toString(),
                archive.toString())
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("log").toFile())
            .start();
    while (process.isAlive() && (!writing(archive, process) || stored(archive) < enough)) {
      Thread.sleep(5);
    }
    process.waitFor(moment, TimeUnit.MILLISECONDS);
    boolean atWork = process.isAlive();
    process.destroyForcibly().waitFor();
    assertThat(atWork || process.exitValue() == 0)
        .as(Files.readString(dir.resolve("log"), StandardCharsets.UTF_8))
        .isTrue();
    return atWork;
  }

  private static boolean writing(Path archive, Process process) throws IOException {
    Path lock = archive.resolve("lock");
    return Files.exists(lock)
        && Files.readString(lock, StandardCharsets.US_ASCII).equals(Long.toString(process.pid()));
  }

  private static long stored(Path archive) throws IOException {
    Path analyses = archive.resolve("analyses");
    if (!Files.exists(analyses)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(analyses)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private static List<Flaw> flaws(Path archive) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    try (Corpus corpus = Corpus.open(archive, Rules.load())) {
      corpus.verify(flaws::add, ProgressListener.silent());
    }
    return flaws;
  }

  /**
   * The bytes of everything that is stored, by hash. Which of several places of a document was read
   * first is chance: such an analysis is compared without its places.
   */
  private static Map<String, String> files(Path archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      for (Manifest.Line line : reader.manifest().read(new Manifest.Part(0, 255)).values()) {
        line.sha256().ifPresent(sha256 -> files.put(line.file(), sha256));
      }
      reader
          .entries()
          .filter(entry -> entry.paths().size() > 1)
          .forEach(
              entry ->
                  files.put(
                      Archive.name(entry.sha256()),
                      String.valueOf(entry.at(List.of()).hashCode())
                          + new TreeSet<>(entry.paths())));
    }
    return files;
  }

  private static Map<String, String> ledger(Path archive) {
    Map<String, String> states = new TreeMap<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      for (LedgerLine line : reader.ledger().states()) {
        states.put(
            line.source(),
            "%s %s %s %s %d %s %s %s %s"
                .formatted(
                    line.document(),
                    line.sha256(),
                    line.reason(),
                    line.path(),
                    line.pages(),
                    line.origin(),
                    line.type(),
                    line.number(),
                    line.year()));
      }
    }
    return states;
  }

  private static Set<String> indexed(Path archive) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (IndexSearch index = IndexSearch.open(archive.resolve("index"))) {
      index.documents(d -> assertThat(ids.add(d.document().id())).as("once").isTrue());
    }
    try (Archive reader = Archive.openReadOnly(archive)) {
      assertThat(ids).containsExactlyInAnyOrderElementsOf(reader.entries().map(Entry::id).toList());
    }
    return ids;
  }
}
