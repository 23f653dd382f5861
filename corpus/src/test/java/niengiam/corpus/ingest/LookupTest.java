package niengiam.corpus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
  private static final CodeNormaliser CODES = new CodeNormaliser(Rules.load());

  @TempDir Path dir;

  /** The number of the document is 05-BC/HU. */
  @ParameterizedTest
  @CsvSource({
    "05-BC/HU, true",
    "5-BC/HU, true",
    "bc 05 hu, true",
    "05/BC-HU, true",
    "2023/bc.txt, true",
    "bc.txt, true",
    "06-BC/HU, false",
    "05-BC/TU, false",
    "2023, false",
    "c.txt, false",
  })
  void aDocumentIsFoundByNumberAndPath(String words, boolean found) throws IOException {
    Bench bench = new Bench(dir);
    bench.file("2023/bc.txt", "Báo cáo");
    bench.run();
    try (Archive archive = Archive.openReadOnly(bench.archive)) {
      Optional<Entry> entry = new Lookup(archive, CODES::keys).find(words);
      assertThat(entry.isPresent()).isEqualTo(found);
    }
  }
}
