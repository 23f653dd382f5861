package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of a gold folder of a fictional commune, as people ask for them. */
class EvaluateCommandTest {
  private static final String TEXT =
      """
      BÁO CÁO

      Toàn xã có 12 tổ hòa giải, tăng 2 tổ so với năm 2020.
      """;

  @TempDir private static Path dir;

  private record Ran(int status, String out, String err) {}

  private static Ran run(String tessdata, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment =
        tessdata.isEmpty() ? Map.of() : Map.of("NIENGIAM_TESSDATA", tessdata);
    int status = Niengiam.run(new Terminal(out, err, environment, Terminal.Screens.NONE), args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeAll
  static void gold() throws IOException {
    Path gold = Files.createDirectory(dir.resolve("xa-a"));
    Files.writeString(gold.resolve("text.txt"), TEXT, StandardCharsets.UTF_8);
    int start = TEXT.indexOf("12 tổ");
    Files.writeString(
        gold.resolve("measures.jsonl"),
        """
        {"surface": "12 tổ", "start": %d, "end": %d, "value": 12, "unit": "tổ", "kind": "count"}
        {"surface": "2020", "start": %d, "end": %d, "value": 7, "unit": "xã", "kind": "count"}
        """
            .formatted(start, start + 5, TEXT.indexOf("2020"), TEXT.indexOf("2020") + 4),
        StandardCharsets.UTF_8);
    Files.createDirectory(dir.resolve("empty"));
    Files.writeString(dir.resolve("no-run.json"), "{\"a\": 1}", StandardCharsets.UTF_8);
    Files.writeString(dir.resolve("broken.json"), "{\"a\": ", StandardCharsets.UTF_8);
  }

  @Test
  void aPrintoutIsScoredBesideItsText() throws IOException {
    Ran words = run("", "evaluate", dir.resolve("xa-a").toString(), "--render", "pdf");
    assertThat(words.status()).as(words.err()).isZero();
    assertThat(words.out()).contains("xa-a: in ra PDF, 1 trang", "measures.value.recall", "(0)");

    Ran ran =
        run("", "evaluate", dir.resolve("xa-a").toString(), "--render", "pdf", "--format", "json");
    JsonNode json = Wire.mapper().readTree(ran.out());
    assertThat(json.path("render").asText()).isEqualTo("pdf");
    JsonNode document = json.path("documents").path(0);
    assertThat(document.at("/rates/measures.value.recall/text").asDouble()).isEqualTo(0.5);
    assertThat(document.at("/rates/measures.value.recall/loss").asDouble()).isZero();
    assertThat(document.path("lost").isArray()).isTrue();
  }

  @Test
  void aStoredRunTellsEveryFactThatMoved() throws IOException {
    String gold = dir.resolve("xa-a").toString();
    String run = run("", "evaluate", gold, "--format", "json").out();
    Path stored = dir.resolve("run.json");
    Files.writeString(stored, run, StandardCharsets.UTF_8);
    assertThat(run("", "evaluate", gold, "--against", stored.toString(), "--lang", "en").out())
        .contains("No fact was gained or lost.");

    Files.writeString(stored, run.replace("2020 [count]", "2021 [count]"), StandardCharsets.UTF_8);
    assertThat(run("", "evaluate", gold, "--against", stored.toString(), "--lang", "en").out())
        .contains("- xa-a lost: measures @", "+ xa-a gained: measures @");

    Files.writeString(stored, run.replace("\"xa-a\"", "\"xa-b\""), StandardCharsets.UTF_8);
    assertThat(run("", "evaluate", gold, "--against", stored.toString(), "--lang", "en").out())
        .contains("xa-a: the earlier run did not score this document");
  }

  @ParameterizedTest
  @CsvSource({
    "2, xa-a, --render pdf --against no-run.json, --against",
    "2, xa-a, --render scan --dpi 5, 72",
    "2, xa-a, --render fax, fax",
    "1, empty, --render pdf, text.txt",
    "1, empty, '', text.txt",
    "1, xa-a, --against no-run.json, no-run.json",
    "1, xa-a, --against broken.json, broken.json",
    "2, xa-a, --against absent.json, absent.json"
  })
  void whatCannotBeDoneIsOneClearLine(int status, String folder, String options, String told) {
    String words = "evaluate " + dir.resolve(folder) + " " + options;
    Ran ran =
        run(
            "",
            java.util.Arrays.stream(words.strip().split(" ", -1))
                .map(word -> word.endsWith(".json") ? dir.resolve(word).toString() : word)
                .toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isEqualTo(status);
    assertThat(ran.err()).contains(told).doesNotContain("\tat ");
  }

  @Test
  void aModelThatCannotBeLoadedIsNamed() {
    Ran ran =
        run(
            dir.resolve("empty").toString(),
            "evaluate",
            dir.resolve("xa-a").toString(),
            "--render",
            "scan");
    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(ran.err()).contains("vie.traineddata").doesNotContain("\tat ");
  }
}
