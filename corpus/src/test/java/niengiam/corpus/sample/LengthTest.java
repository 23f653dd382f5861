package niengiam.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import niengiam.corpus.index.Sketch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
  private static final int PAGES = 5;

  /** The reports, plans and directives of a district in two years, without further versions. */
  private static final SampleOptions LONG = new SampleOptions(9, 2022, 2023, 1, PAGES);

  @TempDir static Path dir;
  private static final List<String> texts = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    SampleSummary summary = SampleArchive.write(dir, LONG);
    for (JsonNode document :
        new ObjectMapper().readTree(summary.truth().toFile()).path("documents")) {
      texts.add(document.path("text").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 10})
  void documentsHaveTheWantedPagesOnAverage(int pages) {
    SampleOptions options = new SampleOptions(2600, 2014, 2023, 1, pages);
    double mean =
        IntStream.range(0, options.documents())
            .mapToDouble(i -> pages(options, Slot.at(options, i)))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(pages, within(pages * 0.12));
  }

  private static double pages(SampleOptions options, Slot slot) {
    Region region = new Region(options, slot.district(), slot.commune());
    return slot.kind().pages()
        + (double) Length.words(slot.kind(), region, slot.year()) / SampleOptions.WORDS_A_PAGE;
  }

  @Test
  void reportsOfDistrictsAreLongAndPlansShort() {
    for (String report : texts.subList(0, 4)) {
      assertThat(words(report))
          .isBetween(6 * SampleOptions.WORDS_A_PAGE, 22 * SampleOptions.WORDS_A_PAGE);
    }
    for (String paper : texts.subList(4, 9)) {
      assertThat(words(paper)).isLessThan(3 * SampleOptions.WORDS_A_PAGE);
    }
  }

  @Test
  void longReportsDoNotResembleEachOther() {
    List<Sketch> sketches = texts.subList(0, 4).stream().map(Sketch::of).toList();
    for (int i = 0; i < sketches.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(sketches.get(i).likeness(sketches.get(j))).isLessThan(0.5);
      }
    }
  }

  @Test
  void noLongParagraphOfTheReportsComesTwice() {
    Set<String> seen = new HashSet<>();
    for (String text : texts.subList(0, 4)) {
      for (String paragraph : text.split("\n\n", -1)) {
        if (words(paragraph) > 80) {
          assertThat(seen.add(paragraph)).as(paragraph).isTrue();
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(60);
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
