package niengiam.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.encoding.Syllables;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * Real files of the years of the old fonts: those that hold TCVN3 become Vietnamese, those whose
 * fonts only bear the old names stay as they are.
 */
class LegacyFilesTest {
  /** One of the files names a French school in seven words of 306; the others are above 0.98. */
  private static final double VIETNAMESE = 0.97;

  private static List<Path> files(String... signs) throws IOException {
    Path corpus =
        Path.of(System.getProperty("niengiam.root", "."), "..", "shared", "corpus").normalize();
    Path list = corpus.resolve("files.tsv");
    assumeTrue(Files.exists(list), "no real files beside the project");
    List<Path> files = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      List<String> fields = List.of(line.split("\t", -1));
      boolean binary = fields.getFirst().endsWith(".doc");
      for (String sign : signs) {
        if (binary && fields.get(1).contains(sign)) {
          files.add(corpus.resolve(fields.getFirst()));
          break;
        }
      }
    }
    return files;
  }

  private static Story story(Path file) throws IOException {
    return DocReader.story(
        new SourceFile(file, String.valueOf(file.getFileName()), "application/msword"),
        ReadOptions.DEFAULT);
  }

  @Test
  void oldFilesBecomeVietnamese() throws IOException {
    List<Path> files = files("TCVN3: ");
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      String text = Composer.compose(story(file)).text();
      assertThat(Syllables.validShare(text)).as("%s", file).isGreaterThanOrEqualTo(VIETNAMESE);
      assertThat(text).as("%s", file).containsPattern("[ướạệộ]");
    }
  }

  @Test
  void unicodeUnderOldFontNamesIsLeftAlone() throws IOException {
    List<Path> files =
        files("negative encoding", "font table names", "font-table trap", "text Unicode");
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      Story story = story(file);
      assertThat(Composer.compose(story).text())
          .as("%s", file)
          .isEqualTo(Composer.compose(story, Lettering.undecoded()).text());
    }
  }
}
