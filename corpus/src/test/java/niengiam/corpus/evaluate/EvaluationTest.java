package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** But for anchors: a mark that is glued to a word is carried over together with that word. */
  @Test
  void figuresStayWhenTheTextHasOtherLines() throws Exception {
    String other = "Trang một hai ba\n" + text().replace("TÌNH HÌNH\n\n", "TÌNH HÌNH\n");
    Map<String, Double> carried = new HashMap<>(score(other).values());
    Map<String, Double> plain = new HashMap<>(score(text()).values());
    carried.remove("footnotes.anchor_accuracy");
    plain.remove("footnotes.anchor_accuracy");

    assertThat(carried).isEqualTo(plain);
  }

  @Test
  void listsWhatWasMissedAndWhatIsSpurious() throws Exception {
    assertThat(score(text()).differences())
        .contains(
            new Scores.Difference("references.numbered", true, "Kế hoạch số 7-KH/HU"),
            new Scores.Difference("references.numbered", false, "Kế hoạch số 7-KH/HU"),
            new Scores.Difference("measures", true, "5 chỉ tiêu [count]"),
            new Scores.Difference("footnotes", false, "2"),
            new Scores.Difference("metadata", true, "subject"))
        .doesNotContain(
            new Scores.Difference("references.numbered", false, "Công văn số 15/UBND-NV"));
  }

  @Test
  void comparesWithAStoredRun(@TempDir Path dir) throws Exception {
    Report now = new Report(List.of(score(text())));
    Path stored = dir.resolve("run.json");
    String better = now.toJson().toString().replace("\"dates.f1\":1.0", "\"dates.f1\":0.25");
    Files.writeString(stored, better, StandardCharsets.UTF_8);

    assertThat(now.against(stored))
        .containsExactly(
            new Report.Move("bao-cao-xa", "dates.f1", 0.25, 1),
            new Report.Move(Report.ALL, "dates.f1", 0.25, 1))
        .allMatch(Report.Move::gain);
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
