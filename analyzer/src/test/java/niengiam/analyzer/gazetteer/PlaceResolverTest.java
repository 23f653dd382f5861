package niengiam.analyzer.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {
  private static final Gazetteer FICTIONAL =
      Gazetteer.of(
          Stream.of(
              "B\t01\ttỉnh Hạ Giang\t\t01\t",
              "B\t001\thuyện Thanh Sơn Hạ\t01\t\t",
              "B\t00001\txã Bản Mây\t001\t00001\ttongmay",
              "B\t00002\txã Nà Lếch\t001\t00001\t",
              "B\t00003\txã Khổng Mường\t001\t00003\t",
              "S\t01\ttỉnh Hạ Giang\t\t\t",
              "S\t00001\txã Bản Mây\t01\t\t",
              "S\t00003\txã Khổng Mường\t01\t\t"));

  @ParameterizedTest
  @CsvSource({
    "Bản Mây, xã, EXACT",
    "Tông Mây, xã, ALIAS",
    "Không Mương, xã, UNACCENTED",
    "Khổng Mượn, '', ONE_EDIT",
    "Pom Hán, xã, ",
    "Bản Mây, bản, ",
    "thị trấn Bản Mây, '', "
  })
  void communeIsMatchedInTheListOfTheDistrict(String name, String head, String how) {
    assertThat(
            new PlaceResolver(
                    FICTIONAL,
                    Optional.of(LocalDate.of(2023, 12, 1)),
                    List.of("Huyện ủy Thanh Sơn Hạ"),
                    List.of())
                .identity(name, head)
                .map(found -> found.matched().name()))
        .isEqualTo(Optional.ofNullable(how));
  }

  @Test
  void fileIsWhatTheListsGive() throws IOException {
    Path folder = Path.of("../../shared/gazetteer");
    assumeTrue(Files.isDirectory(folder), "no lists of units beside the project");
    Path file = Path.of("src/main/resources/niengiam/analyzer/gazetteer/units.tsv");
    assertThat(Files.readAllLines(file)).isEqualTo(Sources.lines(folder));
  }
}
