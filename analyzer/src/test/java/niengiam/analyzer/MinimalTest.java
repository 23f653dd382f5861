package niengiam.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.text.Folding;
import niengiam.config.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The least that must be read right, each with all of the analyzer behind it. The old encodings
 * (TCVN3, VNI, mojibake) are the extractor's: {@code LegacyTextTest} there.
 */
class MinimalTest {
  private static final Analyzer ANALYZER = new Analyzer(Rules.load());

  private static Analysis analyze(String text) {
    return ANALYZER.analyze(ReportText.lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch số 07 -KH/HU, ngày 24/10/2022 | 07-KH/HU | Kế hoạch | PARTY",
        "Báo cáo số 445-BCHU | 445-BC/HU | Báo cáo | PARTY",
        "455-BC/HV | 455-BC/HU | Báo cáo | PARTY",
        "Quyết định 217, 218-QĐ/TW | 217-QĐ/TW 218-QĐ/TW | Quyết định | PARTY",
        "theo số 11-QÐi/TW | 11-QĐi/TW | Quy định | PARTY",
        "Công văn số 1851/UBND-NV ngày 30/12/2022 | 1851/UBND-NV | Công văn | STATE",
        "Nghị quyết số 623/NQ-UBTVQH15 | 623/NQ-UBTVQH15 | Nghị quyết | STATE",
        "01/QCP-UBND-UBMTTQ-LĐLĐ-HPN-HND-HCCB-HĐTN"
            + " | 01/QCP-UBND-UBMTTQ-LĐLĐ-HPN-HND-HCCB-HĐTN | Quy chế phối hợp | STATE",
        "Chỉ thị số 01/2015 của Thủ Tướng Chính Phủ | 01/2015 | Chỉ thị | STATE",
      })
  void numbersAndSymbols(String text, String canonical, String type, String system) {
    List<Reference> found = analyze(text).references();
    assertThat(found.stream().map(Reference::canonical).collect(Collectors.joining(" ")))
        .isEqualTo(canonical);
    assertThat(found).extracting(Reference::type).containsOnly(type);
    assertThat(found).extracting(r -> r.system().name()).containsOnly(system);
  }

  @ParameterizedTest
  @CsvSource({
    "'Kế hoạch số 07 -KH/HU, ngày 24/10/2022', 2022-10-24",
    "Công văn số 1851/UBND-NV ngày 30/12/2022, 2022-12-30"
  })
  void dateOfACitation(String text, String date) {
    assertThat(analyze(text).references().getFirst().date()).map(Object::toString).contains(date);
    assertThat(analyze(text).dates()).extracting(d -> d.role()).containsExactly("document_date");
  }

  @ParameterizedTest
  @CsvSource({"Báo cáo số 445-BCHU, separators", "455-BC/HV, issuer"})
  void whatIsMendedIsSaidAndTrustedLess(String text, String mended) {
    Reference reference = analyze(text).references().getFirst();
    assertThat(reference.repaired()).contains(mended);
    assertThat(reference.confidence()).isLessThan(0.9);
  }

  @Test
  void aNumberWithAYearButNoCodeIsDoubtful() {
    Reference reference =
        analyze("Chỉ thị số 01/2015 của Thủ Tướng Chính Phủ").references().getFirst();
    assertThat(reference.year()).hasValue(2015);
    assertThat(reference.typeCode()).isEmpty();
    assertThat(reference.issuer()).contains("Thủ Tướng Chính Phủ");
    assertThat(reference.confidence()).isLessThan(0.6);
    Reference candidate = analyze("Chỉ thị số 01/CT-TTg ngày 05/3/2015").references().getFirst();
    assertThat(reference.key()).isPresent().isEqualTo(candidate.key());
  }

  @Test
  void partsOfACode() {
    Reference letter = analyze("Công văn số 1851/UBND-NV").references().getFirst();
    assertThat(letter.unitCode()).contains("NV");
    Reference joint = analyze("01/QCP-UBND-UBMTTQ-LĐLĐ-HPN-HND-HCCB-HĐTN").references().getFirst();
    assertThat(joint.issuerCode().orElse("").split("-", -1)).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phát 40/40 bản ký cam kết | 40/40 bản RATIO",
        "phối hợp với Đoàn 356 | ''",
        "có 11 xã, 01 thị trấn/17 xã, thị trấn đạt"
            + " | 11 xã COUNT; 1 thị trấn COUNT; 17 xã, thị trấn COUNT",
        "trên 73% (thu nhận 3950/5395 hồ sơ) | 73 % PERCENT; 3950/5395 hồ sơ RATIO",
        "quyên góp 1 tỷ 200 triệu đồng | 1200000000 đồng MONEY",
        "tổng kinh phí 33,9 tỷ đồng | 33900000000 đồng MONEY",
        "xếp thứ 2/8 huyện thành phố, tăng 4 bậc so với năm 2021"
            + " | 2/8 huyện, thành phố RANK; 4 bậc CHANGE",
      })
  void figures(String text, String expected) {
    Analysis analysis = analyze(text);
    assertThat(analysis.references()).isEmpty();
    assertThat(
            analysis.measures().stream().map(MinimalTest::print).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String print(Measure measure) {
    String value = measure.quantity().value().stripTrailingZeros().toPlainString();
    String whole = measure.denominator().map(d -> "/" + d.toPlainString()).orElse("");
    return value + whole + " " + measure.unit() + " " + measure.kind();
  }

  @Test
  void aBetterRankIsASmallerNumber() {
    List<Measure> found =
        analyze("xếp thứ 2/8 huyện thành phố, tăng 4 bậc so với năm 2021").measures();
    assertThat(found.getFirst().implied())
        .hasValueSatisfying(
            before -> {
              assertThat(before.year()).hasValue(2021);
              assertThat(before.value()).isEqualByComparingTo("6");
            });
    assertThat(found.getLast().change().map(Change::direction)).contains(Change.Direction.UP);
  }

  @ParameterizedTest
  @CsvSource({"Có 12 hộ trong năm 2023¹., 2023", "Có 12 hộ trong năm 20231., 2023"})
  void aNoteBehindAYearIsNoPartOfIt(String text, int year) {
    assertThat(analyze(text).measures()).hasSize(1);
    assertThat(analyze(text).measures().getFirst().period()).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource({"¹, ¹, false", "1, 1, true"})
  void theMarkBehindAYearCallsItsNote(String call, String opening, boolean flattened) {
    String text = "Có 12 hộ trong năm 2031" + call + ".\n" + opening + " Hộ gia đình văn hóa.";
    List<Footnote> notes = analyze(text).document().footnotes();
    assertThat(notes).extracting(Footnote::mark).containsExactly("1");
    assertThat(notes.getFirst().anchor()).map(a -> a.of(text)).contains(call);
    assertThat(notes.getFirst().flattened(text)).isEqualTo(flattened);
  }

  @ParameterizedTest
  @CsvSource({
    "Có 20311 hộ.\n1 Hộ gia đình văn hóa.",
    "Có 12 hộ trong năm 20311.\n1. Hộ gia đình văn hóa.",
    "Có 12 hộ trong năm 20311.\n2 Hộ gia đình văn hóa.",
    "Có 12 hộ trong năm 2031.\n1 Hộ gia đình văn hóa.",
    "1 Hộ gia đình văn hóa.\nCó 12 hộ trong năm 20311."
  })
  void aNumberIsNoMarkWithoutItsNote(String text) {
    assertThat(analyze(text.replace("\\n", "\n")).document().footnotes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"thuỷ lợi, thủy lợi, true", "kỹ, kĩ, true", "quý, quỷ, false"})
  void keysOfSearch(String one, String other, boolean same) {
    assertThat(Folding.key(one).equals(Folding.key(other))).isEqualTo(same);
  }
}
