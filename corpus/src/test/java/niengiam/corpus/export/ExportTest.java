package niengiam.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Samples;
import niengiam.extractor.wire.Wire;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
  @TempDir Path dir;

  @BeforeEach
  void fill() throws IOException {
    try (Archive archive = Archive.open(dir.resolve("kho"))) {
      Entry entry = Samples.entry(Samples.TEXT, "2023/bc, \"05\".txt");
      archive.put(entry, "2023/bc.txt");
    }
  }

  private Path export(ExportFormat format) throws IOException {
    Path out = dir.resolve("ra");
    try (Archive archive = Archive.openReadOnly(dir.resolve("kho"))) {
      Export.Exported exported = Export.run(archive, out, format);
      assertThat(exported.documents()).isOne();
      assertThat(exported.references()).isOne();
      assertThat(exported.measures()).isOne();
      assertThat(exported.files()).allSatisfy(file -> assertThat(file).exists());
    }
    assertThat(out).isDirectoryNotContaining("glob:**.tmp");
    return out;
  }

  @Test
  void everyRowOfJsonlBringsItsEvidence() throws IOException {
    Path out = export(ExportFormat.JSONL);

    JsonNode measure = Wire.mapper().readTree(out.resolve("measures.jsonl").toFile());
    assertThat(measure.get("value").decimalValue()).isEqualByComparingTo("22");
    assertThat(measure.get("changeDirection").asText()).isEqualTo("tăng");
    assertThat(measure.get("impliedValue").asInt()).isEqualTo(18);
    assertThat(measure.get("organization").asText()).isEqualTo("Phòng Giáo dục huyện");
    assertThat(measure.get("links").asText()).isEqualTo("PART_OF 0-9");
    assertThat(measure.get("planBase").asText()).isEqualTo("kế hoạch");
    assertThat(measure.get("planValue").asInt()).isEqualTo(20);
    assertThat(measure.get("status").asText()).isEqualTo("EXCEEDED");
    assertThat(measure.get("page").asInt()).isOne();
    assertThat(measure.get("x").asDouble()).isPositive();
    assertThat(measure.get("rule").asText()).isEqualTo("count");
    assertThat(measure.get("path").asText()).isEqualTo("2023/bc, \"05\".txt");
    JsonNode reference = Wire.mapper().readTree(out.resolve("references.jsonl").toFile());
    assertThat(reference.get("canonical").asText()).isEqualTo("17-KH/HU");
    assertThat(reference.get("sentence").asText()).contains("số 17-KH/HU");
    assertThat(reference.get("where").asText()).isEqualTo("body");
    JsonNode document = Wire.mapper().readTree(out.resolve("documents.jsonl").toFile());
    assertThat(document.get("issuer").asText()).isEqualTo("Huyện ủy Thanh Sơn Hạ");
    assertThat(document.has("planYear")).isFalse();
  }

  @Test
  void csvIsForExcel() throws IOException {
    String csv =
        Files.readString(export(ExportFormat.CSV).resolve("documents.csv"), StandardCharsets.UTF_8);

    assertThat(csv).startsWith("\uFEFFdocument,path,").endsWith("\r\n");
    assertThat(csv).contains(",\"2023/bc, \"\"05\"\".txt\",");
    assertThat(csv.split("\r\n", -1)).hasSize(3);
  }

  @Test
  void xlsxOpensAndNumbersAreNumbers() throws IOException {
    Path out = export(ExportFormat.XLSX);
    try (Workbook book = WorkbookFactory.create(out.resolve("measures.xlsx").toFile())) {
      Sheet sheet = book.getSheet("measures");
      assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("value");
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(22);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("số trường");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "=HYPERLINK(1), '''=HYPERLINK(1)'",
    "+84, '''+84'",
    "-5%, '''-5%'",
    "@x, '''@x'",
    "số 5, số 5",
    "'', ''",
  })
  void noTextBecomesAFormula(String text, String written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvSink csv = new CsvSink(bytes, List.of("a", "b"))) {
      csv.row(List.of(Optional.of(text), Optional.of(new BigDecimal("-5"))));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFa,b\r\n" + written + ",-5\r\n");
  }
}
