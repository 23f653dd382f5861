package niengiam.corpus.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.Version;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signed report of a fictional district, and another file that is a version of it or not. */
class VersionsTest {
  private static final Rules RULES = Rules.load();
  private static final String SIGNED =
      """
      ĐẢNG BỘ TỈNH SƠN HẠ
      HUYỆN ỦY THANH SƠN HẠ
      *
      Số 05-BC/HU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Thanh Sơn Hạ, ngày 05 tháng 12 năm 2023

      BÁO CÁO
      kết quả công tác dân vận năm 2023
      -----

      I. CÔNG TÁC LÃNH ĐẠO
      Ban Thường vụ Huyện ủy đã lãnh đạo các tổ chức cơ sở đảng quán triệt các văn bản của cấp trên, phân công cấp ủy viên phụ trách địa bàn và kiểm tra việc thực hiện quy chế dân chủ.
      Toàn huyện đã mở 14 lớp tập huấn cho cán bộ làm công tác dân vận với 612 lượt người dự học.
      II. GIÁO DỤC
      Mạng lưới lớp học được sắp xếp lại, cơ sở vật chất được quan tâm đầu tư từ nhiều nguồn vốn khác nhau.
      Toàn huyện có 22 trường đạt chuẩn quốc gia, tăng 2 trường so với năm trước.
      III. PHONG TRÀO
      Nhân dân các bản góp 1.250 ngày công làm đường, hiến đất mở rộng các tuyến đường liên thôn và giữ gìn vệ sinh chung.
      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ
      Lò Văn Mẫu
      """;

  @TempDir Path dir;
  private Path files;

  @BeforeEach
  void signed() throws IOException {
    files = Files.createDirectories(dir.resolve("hồ sơ"));
    write("bc.txt", SIGNED);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(files.resolve(name), text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what | old => new, separated by ; | is it a version
        "a draft without number and day | Số 05-BC/HU => Số      -BC/HU; ngày 05 tháng => ngày     tháng | true",
        "a later draft with other words | Số 05-BC/HU => Số      -BC/HU; đã lãnh đạo các tổ chức => chỉ đạo | true",
        "a scan with misread words | quán triệt => quan triêt; sắp xếp => săp xêp; phụ trách => phu trach; Nhân dân => Nhản dân | true",
        "the next year | 2023 => 2024; 22 trường => 25 trường | false",
        "the next year without a number | Số 05-BC/HU => Số   -BC/HU; 2023 => 2024 | false",
        "another district | Thanh Sơn Hạ => Mường Lam; THANH SƠN HẠ => MƯỜNG LAM | false",
        "another number of the same body | Số 05-BC/HU => Số 06-BC/HU | false",
        "another type | BÁO CÁO => KẾ HOẠCH; 05-BC/HU => 05-KH/HU | false",
        "another month | dân vận năm 2023 => dân vận tháng 11 năm 2023; Số 05-BC/HU => Số   -BC/HU | false",
      })
  void whatIsAVersionAndWhatOnlyLooksLikeOne(String what, String changes, boolean version)
      throws IOException {
    String text = SIGNED;
    for (String change : changes.split(";", -1)) {
      String[] parts = change.split("=>", -1);
      String old = parts[0].strip();
      assertThat(text).as(what).contains(old);
      text = text.replace(old, parts[1].strip());
    }
    write("khác.txt", text);

    assertThat(versions()).as(what).hasSize(version ? 1 : 0);
  }

  @Test
  void theFiguresThatDifferAreToldWithTheirPlaces() throws IOException {
    write(
        "dự thảo.txt",
        SIGNED
            .replace("Số 05-BC/HU", "Số      -BC/HU")
            .replace("22 trường", "21 trường")
            .replace("612 lượt", "620 lượt"));

    Version draft = versions().getFirst();

    assertThat(draft.kind()).isEqualTo("draft");
    assertThat(draft.likeness()).isBetween(0.8, 0.999);
    assertThat(draft.document().path()).contains("dự thảo.txt");
    assertThat(draft.differences())
        .extracting(d -> d.here().surface() + " / " + d.there().surface())
        .containsExactlyInAnyOrder("22 trường / 21 trường", "612 lượt người / 620 lượt người");
    assertThat(draft.differences().getFirst().here().line()).contains("lớp tập huấn");
  }

  private List<Version> versions() throws IOException {
    Extractor extractor = new Extractor();
    try (Corpus corpus = Corpus.open(dir.resolve("kho"), RULES)) {
      corpus.importAll(
          List.of(files),
          ImportOptions.standard().withJobs(1),
          file -> extractor.read(file, ReadOptions.DEFAULT),
          ProgressListener.silent());
      List<Version> versions = corpus.versions(corpus.show("bc.txt").orElseThrow());
      assertThat(corpus.versions()).hasSize(versions.isEmpty() ? 0 : 1);
      return versions;
    }
  }
}
