package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.analyzer.Analyzer;
import niengiam.config.Rules;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SharedGoldTest {
  @Test
  void everyGoldFolderCanBeScored() throws IOException {
    Path gold = Path.of(System.getProperty("niengiam.root", ".")).resolve("../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no gold at " + gold);
    Extractor extractor = new Extractor();
    Analyzer analyzer = new Analyzer(Rules.load());
    Evaluation evaluation =
        new Evaluation(
            file -> {
              var source = extractor.open(file, String.valueOf(file.getFileName()));
              return switch (extractor.read(source, ReadOptions.DEFAULT)) {
                case Extraction.Done done -> analyzer.analyze(done.layout());
                case Extraction.Failed failed -> throw new IOException(failed.detail());
              };
            });

    Report report = evaluation.run(List.of(gold));

    assertThat(report.documents()).isNotEmpty();
    assertThat(report.mean().values())
        .allSatisfy((name, value) -> assertThat(value).as(name).isNotNegative());
  }
}
