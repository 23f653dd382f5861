package niengiam.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.config.Rules;
import niengiam.corpus.sample.SampleOptions;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBenchTest {
  private static final int DOCUMENTS = 9;

  @TempDir static Path work;
  private static BenchResult result;

  @BeforeAll
  static void run() throws IOException {
    Extractor extractor = new Extractor();
    ReadOptions options = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);
    ArchiveBench bench = new ArchiveBench(Rules.load(), DOCUMENTS, 2, 1, 1);
    result =
        bench.run(
            work, file -> extractor.read(file, options), file -> extractor.read(file, options));
  }

  @Test
  void everyGeneratedFileIsImported() {
    BenchResult.Held held = result.held();
    assertThat(held.files()).isEqualTo(DOCUMENTS);
    assertThat(held.documents()).isEqualTo(DOCUMENTS);
    assertThat(held.pages()).isGreaterThan(held.documents());
    assertThat(held.textPages()).isEqualTo(held.words() / SampleOptions.WORDS_A_PAGE);
  }

  @Test
  void theStagesAddUp() {
    BenchResult.Stages stages = result.stages();
    assertThat(stages.files()).isEqualTo(DOCUMENTS);
    double sum =
        stages.readMillis()
            + stages.wireMillis()
            + stages.analyzeMillis()
            + stages.storeMillis()
            + stages.indexMillis();
    assertThat(stages.sumMillis()).isCloseTo(sum, within(0.01));
    assertThat(stages.readMillis()).isPositive();
  }

  @Test
  void tenthsEndWithTheWholeImport() {
    assertThat(result.tenths()).hasSize(RunCurve.TENTHS);
    assertThat(result.tenths().getLast().files()).isEqualTo(DOCUMENTS);
    assertThat(result.tenths())
        .allSatisfy(
            tenth ->
                assertThat(tenth.heapMegabytes().least())
                    .isBetween(1L, tenth.heapMegabytes().most()));
  }

  @Test
  void cpuTimeIsToldByWhatItWasSpentOn() {
    assertThat(result.cpu())
        .containsOnlyKeys(
            Stream.of(CpuTime.Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList());
    double sum = result.cpu().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(sum).isCloseTo(result.importRun().cpuSeconds(), within(0.1));
  }

  @Test
  void searchesAreMeasuredAtRest() {
    assertThat(result.idle().searches()).isPositive();
    assertThat(result.idle().p99()).isBetween(result.idle().p50(), result.idle().max());
  }
}
