package niengiam.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler checks of the source files. */
class SourceTest {
  private static final int LONGEST_FILE = 500;
  private static final Path ROOT = Path.of(System.getProperty("niengiam.root"));

  @Test
  void noFileIsLongerThanAReaderCanHold() throws IOException {
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
      }
    }
  }

  @Test
  void everyPackageOfTheProgramSaysWhatItIsForAndIsNullMarked() throws IOException {
    for (Path file : sources()) {
      if (file.toString().contains("/src/main/")) {
        Path info = file.resolveSibling("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).as(info.toString()).contains("/**", "@NullMarked");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> sources =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.toString().contains("/target/"))
              .toList();
      assertThat(sources).isNotEmpty();
      return sources;
    }
  }
}
