package niengiam.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleArchiveTest {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  @TempDir static Path dir;
  private static SampleSummary summary;
  private static JsonNode truth;

  @BeforeAll
  static void write() throws IOException {
    summary = SampleArchive.write(dir, SampleOptions.demo());
    truth = new ObjectMapper().readTree(Files.readAllBytes(summary.truth()));
  }

  @Test
  void theDemoHoldsTwelveDocumentsInEveryFormat() throws IOException {
    assertThat(summary.total()).isEqualTo(12);
    assertThat(summary.files()).containsOnlyKeys("txt", "docx", "pdf", "scan");
    assertThat(summary.files()).containsEntry("scan", 1);
    assertThat(summary.faults()).isEqualTo(Fault.values().length);
    try (Stream<Path> files = Files.walk(summary.documents())) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(12);
    }
  }

  @Test
  void theSameSeedGivesTheSameTextsAndTruth(@TempDir Path again) throws IOException {
    SampleArchive.write(again, SampleOptions.demo());

    assertThat(again.resolve("truth.json")).hasSameBinaryContentAs(summary.truth());
    for (JsonNode document : documents("txt")) {
      String path = document.path("path").asText();
      assertThat(again.resolve(path)).hasSameBinaryContentAs(dir.resolve(path));
    }
  }

  @Test
  void anotherSeedGivesOtherTexts(@TempDir Path other) throws IOException {
    SampleArchive.write(other, new SampleOptions(4, 2020, 2023, 2));

    assertThat(Files.readAllBytes(other.resolve("truth.json")))
        .isNotEqualTo(Files.readAllBytes(summary.truth()));
  }

  @Test
  void theTruthOfATextFileCountsInThatFile() throws IOException {
    for (JsonNode document : documents("txt")) {
      String text =
          Files.readString(dir.resolve(document.path("path").asText()), StandardCharsets.UTF_8);
      assertThat(document.path("text").asText()).isEqualTo(text);
      for (String part : List.of("references", "measures", "dates")) {
        for (JsonNode fact : document.path(part)) {
          int start = fact.path("start").asInt();
          assertThat(text.substring(start, fact.path("end").asInt()))
              .isEqualTo(fact.path("surface").asText());
        }
      }
    }
  }

  @Test
  void statedChangesFollowFromTheYearBeforeExceptWherePlanted() {
    Map<String, BigDecimal> levels = new HashMap<>();
    List<JsonNode> changes = new ArrayList<>();
    for (JsonNode document : truth.path("documents")) {
      for (JsonNode measure : document.path("measures")) {
        String topic = measure.path("topic").asText();
        if (measure.path("kind").asText().equals("change")) {
          changes.add(measure);
        } else if (!topic.isEmpty()) {
          levels.put(topic + measure.path("period").asInt(), measure.path("value").decimalValue());
        }
      }
    }
    int wrong = 0;
    int checked = 0;
    for (JsonNode change : changes) {
      String topic = change.path("topic").asText();
      int year = change.path("period").asInt();
      BigDecimal before = levels.get(topic + (year - 1));
      if (before != null) {
        checked++;
        BigDecimal difference = levels.get(topic + year).subtract(before).abs();
        wrong += difference.compareTo(change.path("value").decimalValue()) == 0 ? 0 : 1;
      }
    }
    assertThat(checked).isGreaterThan(40);
    assertThat(wrong).as("planted").isEqualTo(1);
  }

  @Test
  void citedDocumentsAreHeldOrMissing() {
    Set<String> held = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (JsonNode document : truth.path("documents")) {
      numbers.add(document.path("path").asText());
      for (JsonNode reference : document.path("references")) {
        if (reference.hasNonNull("held")) {
          held.add(reference.path("held").asText());
        }
      }
    }
    assertThat(held).isNotEmpty().isSubsetOf(numbers);
    assertThat(truth.path("missing")).hasSizeGreaterThan(10);
  }

  @Test
  void wordFilesHaveRealFootnotesAndTables() throws IOException {
    int notes = 0;
    int tables = 0;
    for (JsonNode document : documents("docx")) {
      try (InputStream in = Files.newInputStream(dir.resolve(document.path("path").asText()));
          XWPFDocument word = new XWPFDocument(in)) {
        notes += word.getFootnotes().size();
        tables += word.getTables().size();
      }
    }
    assertThat(notes).isPositive();
    assertThat(tables)
        .as("letterhead, signature, appendix")
        .isGreaterThan(2 * documents("docx").size());
  }

  @Test
  void everyLetterOfAPdfComesBack() throws IOException {
    for (JsonNode document : documents("pdf")) {
      try (PDDocument pdf = Loader.loadPDF(dir.resolve(document.path("path").asText()).toFile())) {
        Set<String> words = words(new PDFTextStripper().getText(pdf));
        assertThat(words).containsAll(words(document.path("text").asText()));
      }
    }
  }

  @Test
  void aScanIsTwoPagesWithoutText() throws IOException {
    for (JsonNode document : documents("scan")) {
      try (PDDocument pdf = Loader.loadPDF(dir.resolve(document.path("path").asText()).toFile())) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        assertThat(new PDFTextStripper().getText(pdf)).isBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 2020, 2021", "10001, 2020, 2021", "5, 2022, 2021", "5, 1900, 1901"})
  void refusesWhatItCannotWrite(int documents, int from, int to) {
    assertThatThrownBy(() -> new SampleOptions(documents, from, to, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<JsonNode> documents(String format) {
    return StreamSupport.stream(truth.path("documents").spliterator(), false)
        .filter(d -> d.path("format").asText().equals(format))
        .toList();
  }

  private static Set<String> words(String text) {
    return LETTERS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
