package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.Measured;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;

class BenchTableTest {
  private static SourceFile file(String name) {
    return new SourceFile(Path.of(name), name, "text/plain");
  }

  private static Measured done(String name, int millis) {
    return new Measured(
        new Extraction.Done(
            file(name), Layout.of("Xã Bản Mây", List.of(), List.of()), List.of("Bad fonts.")),
        Duration.ofMillis(millis));
  }

  private static Measured failed(String name, FailureReason reason) {
    return new Measured(
        new Extraction.Failed(file(name), reason, "damaged"), Duration.ofMillis(500));
  }

  @Test
  void countsByFormat() {
    BenchTable table = new BenchTable();
    table.add(done("2023.a/bc.TXT", 1000));
    table.add(done("2023.a/bc2.txt", 2000));
    table.add(failed("bc3.txt", FailureReason.UNREADABLE));
    table.add(failed("2023.a/khong-duoi", FailureReason.CRASHED));
    assertThat(table.formats().text())
        .isEqualTo(
            """
            format  files  read  %     pages  cpu-s  cpu-s/page  failures
            *           4     2  50.0      2   4.00        2.00  UNREADABLE 1, CRASHED 1
            -           1     0   0.0      0   0.50        0.00  CRASHED 1
            txt         3     2  66.7      2   3.50        1.75  UNREADABLE 1
            """);
    assertThat(table.pages().text())
        .isEqualTo(
            """
            text layer  pages
            markup          2
            """);
    assertThat(table.files().rows())
        .contains(List.of("bc3.txt", new BigDecimal("0.50"), "UNREADABLE", "damaged"));
  }
}
