package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scans, keyboards and hurried writers make of number symbols, class by class. */
class NoiseTest {
  private final ReferenceFinder finder = new ReferenceFinder(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // The boundary of type and issuer is lost.
        "Báo cáo số 445-BCHU > 445-BC/HU > separators",
        "Báo cáo số 44/BCHU > 44-BC/HU > separators",
        "Nghị định số 04/2015/NĐCP > 04/2015/NĐ-CP > separators",
        // Letters of the issuer.
        "Báo cáo số 455-BC/HV > 455-BC/HU > issuer",
        "Báo cáo số 45-BC/HƯ > 45-BC/HU > issuer",
        "Báo cáo số 45-BC/HỤ > 45-BC/HU > issuer",
        "Báo cáo số 45-BC/H U > 45-BC/HU > issuer",
        "Kết luận số 45-KL/T.U > 45-KL/TU > issuer",
        "Nghị quyết số 25-NQ/TƯ > 25-NQ/TW > issuer",
        // Đ and its look-alikes.
        "Quyết định số 15/QD-UBND > 15/QĐ-UBND > type",
        "Quyết định số 15/Q Đ-UBND > 15/QĐ-UBND > type",
        // D and Đ are two types; the word tells which.
        "Đề án số 07-DA/TU > 07-ĐA/TU > type",
        "Hướng dẫn số 12-HĐ/BTCTW > 12-HD/BTCTW > type",
        // Digits.
        "Kế hoạch số l2-KH/HU > 12-KH/HU > digits",
        "Kế hoạch số O5-KH/HU > 05-KH/HU > digits",
        "Kế hoạch số 2l8-KH/HU > 218-KH/HU > digits",
        "Kế hoạch số I18-KH/HU > 118-KH/HU > digits",
        // Separators.
        "Kết luận số 65 KL/TW > 65-KL/TW > separators",
        "Kết luận số 65-KL TW > 65-KL/TW > separators",
        "Kết luận số 65KL/TW > 65-KL/TW > separators",
        "Quyết định số 217/QĐ-TW > 217-QĐ/TW > separators",
        "Chỉ thị số 21/CT-TW > 21-CT/TW > separators",
        "Nghị định số 04-2015-NĐ-CP > 04/2015/NĐ-CP > separators",
      })
  void mended(String text, String canonical, String repaired) {
    Reference only = only(text);
    assertThat(only.canonical()).isEqualTo(canonical);
    assertThat(only.repaired()).contains(repaired);
    assertThat(only.confidence()).isLessThan(0.9);
  }

  /** Blanks, dashes, capitals and glued marks of notes are ways of printing, not errors. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Kế hoạch số 07 -KH/HU > 07-KH/HU",
        "Nghị quyết số 25 - NQ / TW > 25-NQ/TW",
        "Nghị quyết số 25-NQ/ TW > 25-NQ/TW",
        "Quy định số 11-QÐi/TW > 11-QĐi/TW",
        "Quyết định số 11-QƉ/TW > 11-QĐ/TW",
        "Quyết định số 15/QÞ-UBND > 15/QĐ-UBND",
        "Quyết định số 15/Q§-UBND > 15/QĐ-UBND",
        "Quyết định số 12/Qđ-UBND > 12/QĐ-UBND",
        "Chương trình số 12-CTR/HU > 12-CTr/HU",
        "Chương trình số 12-Ctr/HU > 12-CTr/HU",
        "Tờ trình số 12/TTR-UBND > 12/TTr-UBND",
        "Nghị định số 30/2020/NĐ-cp > 30/2020/NĐ-CP",
        "Quyết định số 9/QĐ-TTG > 9/QĐ-TTg",
        "Hướng dẫn số 25 – HD / TW > 25-HD/TW",
        "Hướng dẫn số 25—HD/TW > 25-HD/TW",
        "Hướng dẫn số 25‑HD/TW > 25-HD/TW",
        "Hướng dẫn số 25−HD/TW > 25-HD/TW",
        "Quyết định số 12/QĐ- UBND > 12/QĐ-UBND",
        "Nghị quyết số 623/NQ-UBTVQH 15 > 623/NQ-UBTVQH15",
        "Kế hoạch số 12/KH-UBND⁸ của > 12/KH-UBND",
        "Kế hoạch (số: 12/KH-UBND) > 12/KH-UBND",
        "Kế hoạch “số 12/KH-UBND” > 12/KH-UBND",
      })
  void printed_otherwise(String text, String canonical) {
    Reference only = only(text);
    assertThat(only.canonical()).isEqualTo(canonical);
    assertThat(only.confidence()).isGreaterThan(0.7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B/c Thường trực Huyện ủy (5-B/C)",
        "Quốc phòng - An ninh; HĐND - UBND",
        "tăng 65 KL hàng hóa/TW",
        "làm 12 bài, 3-4 hộ/tổ",
        "đo I18 và O5",
      })
  void left_alone(String text) {
    assertThat(find(text)).isEmpty();
  }

  private Reference only(String text) {
    List<Reference> found = find(text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<Reference> find(String text) {
    Span all = new Span(0, text.length());
    return finder.find(Passage.of(text, List.of(all), List.of(), Optional.empty()));
  }
}
