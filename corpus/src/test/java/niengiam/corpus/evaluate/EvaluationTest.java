package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected figures were computed by an independent scorer. */
class EvaluationTest {
  @ParameterizedTest
  @CsvSource({
    "references.numbered.precision, 0.500",
    "references.numbered.recall, 0.500",
    "references.numbered.found, 2",
    "references.date_accuracy, 1.000",
    "references.issuer_accuracy, 1.000",
    "references.type_accuracy, 1.000",
    "references.subject_f1, 0.857",
    "references.footnote_accuracy, 1.000",
    "references.named.f1, 1.000",
    "measures.value.precision, 0.800",
    "measures.value.recall, 0.667",
    "measures.value.f1, 0.727",
    "measures.value_and_unit.precision, 0.600",
    "measures.value_and_unit.recall, 0.500",
    "measures.kind_accuracy, 0.750",
    "measures.qualifier_accuracy, 0.750",
    "measures.indicator_f1, 0.500",
    "measures.change_direction_accuracy, 1.000",
    "measures.change_base_accuracy, 1.000",
    "footnotes.found.precision, 0.500",
    "footnotes.found.gold, 1",
    "footnotes.anchor_accuracy, 1.000",
    "footnotes.text_accuracy, 1.000",
    "joins.f1, 1.000",
    "sections.precision, 0.667",
    "sections.depth_accuracy, 0.500",
    "dates.f1, 1.000",
    "places.f1, 1.000",
    "places.one_name_per_place, 0.000",
    "tables.cells, 3",
    "tables.cell_recall, 0.667",
    "tables.header_path_accuracy, 0.333",
    "metadata.fields, 10",
    "metadata.accuracy, 0.800"
  })
  void scoresAHandmadeAnalysis(String figure, double value) throws Exception {
    assertThat(score(text()).values().get(figure)).isCloseTo(value, within(0.0005));
  }

  @Test
  void figuresStayWhenTheTextHasOtherLines() throws Exception {
    String other = "Trang một hai ba\n" + text().replace("TÌNH HÌNH\n\n", "TÌNH HÌNH\n");

    assertThat(score(other).values()).isEqualTo(score(text()).values());
  }

  @Test
  void listsWhatWasMissedAndWhatIsSpurious() throws Exception {
    assertThat(score(text()).differences())
        .extracting(Scores.Difference::part, Scores.Difference::missed, Scores.Difference::surface)
        .contains(
            tuple("references.numbered", true, "Kế hoạch số 7-KH/HU"),
            tuple("references.numbered", false, "Kế hoạch số 7-KH/HU"),
            tuple("measures", true, "5 chỉ tiêu [count]"),
            tuple("footnotes", false, "2"),
            tuple("metadata", true, "subject"))
        .doesNotContain(tuple("references.numbered", false, "Công văn số 15/UBND-NV"));
  }

  @Test
  void comparesWithAStoredRun(@TempDir Path dir) throws Exception {
    Report now = new Report(List.of(score(text())));
    Path stored = dir.resolve("run.json");
    String better = now.toJson().toString().replace("\"dates.f1\":1.0", "\"dates.f1\":0.25");
    Files.writeString(stored, better, StandardCharsets.UTF_8);

    assertThat(StoredRun.read(stored).rates(now))
        .containsExactly(
            new StoredRun.Move("bao-cao-xa", "dates.f1", 0.25, 1),
            new StoredRun.Move(Report.ALL, "dates.f1", 0.25, 1))
        .allMatch(StoredRun.Move::gain);
    assertThat(StoredRun.read(stored).facts(now.documents().getFirst())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, CLEARED/footnotes/7 GAINED/dates/3 LOST/dates/5 SPURIOUS/measures/9",
    "false, CLEARED/footnotes/7 GAINED/dates/3 LOST/dates/5 SPURIOUS/measures/9"
  })
  void tellsEveryFactThatWasGainedOrLost(boolean placed, String expected, @TempDir Path dir)
      throws Exception {
    Path stored = dir.resolve("run.json");
    Report before =
        new Report(
            List.of(
                drafted(
                    missed("dates", "3", placed),
                    missed("dates", "4", placed),
                    spurious("footnotes", "7"))));
    Files.writeString(stored, before.toJson().toString(), StandardCharsets.UTF_8);
    Scores now =
        drafted(missed("dates", "4", true), missed("dates", "5", true), spurious("measures", "9"));

    assertThat(StoredRun.read(stored).facts(now))
        .extracting(m -> m.kind() + "/" + m.fact().part() + "/" + m.fact().surface())
        .containsExactlyInAnyOrder(expected.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"documents\": 3}"})
  void aFileThatIsNoRunIsNamed(String content, @TempDir Path dir) throws Exception {
    Path stored = Files.writeString(dir.resolve("run.json"), content, StandardCharsets.UTF_8);

    assertThatThrownBy(() -> StoredRun.read(stored))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("run.json");
  }

  private static Scores drafted(Scores.Difference... differences) {
    return new Scores("xa-a", Map.of("dates.f1", 0.5), List.of(differences));
  }

  private static Scores.Difference missed(String part, String surface, boolean placed) {
    OptionalInt start = placed ? OptionalInt.of(12) : OptionalInt.empty();
    return new Scores.Difference(part, true, surface, start, "");
  }

  private static Scores.Difference spurious(String part, String surface) {
    return new Scores.Difference(part, false, surface, OptionalInt.empty(), surface);
  }

  @Test
  void aFolderOfGoldFoldersIsSearched(@TempDir Path empty) throws Exception {
    Evaluation evaluation =
        new Evaluation(
            file -> new Drafted(Files.readString(file, StandardCharsets.UTF_8)).analysis());

    assertThat(evaluation.run(List.of(folder().getParent())).documents()).hasSize(1);
    assertThatThrownBy(() -> evaluation.run(List.of(empty))).isInstanceOf(IOException.class);
  }

  private static Scores score(String analysed) throws Exception {
    return Evaluation.score(folder(), new Drafted(analysed).analysis());
  }

  private static String text() throws Exception {
    return Files.readString(folder().resolve("text.txt"), StandardCharsets.UTF_8);
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(EvaluationTest.class.getResource("/gold/bao-cao-xa").toURI());
  }
}
