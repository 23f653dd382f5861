package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
  private static final EntityFinder FINDER = new EntityFinder(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Huyện Thanh Sơn Hạ xếp thứ 2. # place huyện Thanh Sơn Hạ",
        "Tại 4 xã (Bản Mây, Nà Lếch và Pom Hán). # place Bản Mây; place Nà Lếch; place Pom Hán",
        "Xã Bản Mây họp. Dân Bản Mấy vui, Bản Mây giàu. "
            + "# place Bản Mây; place Bản Mây; place Bản Mây",
        "Ban Thường vụ Huyện ủy Thanh Sơn Hạ tổ chức họp. "
            + "# organization Ban Thường vụ Huyện ủy Thanh Sơn Hạ",
        "UBND huyện giao các xã, thị trấn. # organization UBND huyện",
        "Theo văn bản Kế hoạch của xã hội. #",
        "UBND các xã, phường và thị trấn nhận vốn. # organization UBND các xã, phường và thị trấn",
        "Sở Lao động - Thương binh và Xã hội chi trả. "
            + "# organization Sở Lao động - Thương binh và Xã hội",
        "Ban Chỉ đạo phòng, chống dịch huyện họp. "
            + "# organization Ban Chỉ đạo phòng, chống dịch huyện",
        "Các thành viên Ban Chỉ đạo và lực lượng Công an có mặt. #",
        "Kế hoạch số 12/KH-UBND; Công văn số 46/UBND-TTr. #",
        "Luật Công an nhân dân; Đại hội Hội Nông dân các cấp. # organization Hội Nông dân",
        "Đảng ủy Đoàn 379 đón Đoàn 25 người. # organization Đảng ủy Đoàn 379",
        "Nghị quyết của Bộ Chính trị khóa XI. # organization Bộ Chính trị",
        "Bí thư Huyện ủy Đinh Thị Phượng họp. # organization Huyện ủy; person Đinh Thị Phượng",
        "Các đồng chí Hà Văn Lộ, Lường Thị Bun và Tòng A Hặc. "
            + "# person Hà Văn Lộ; person Lường Thị Bun; person Tòng A Hặc",
        "Thượng tá Bế Quốc Ngữ và ông TRẦN VĂN HÒA đến. # person Bế Quốc Ngữ; person TRẦN VĂN HÒA",
        "Trường THPT Nguyễn Văn Bảy trên đường Trần Văn Ơn. #",
        "Biểu dương đồng chí Lò Văn Mây và đồng chí Phó Bí thư. # person Lò Văn Mây",
      })
  void finds(String text, String wanted) {
    Passage passage =
        Passage.of(text, List.of(new Span(0, text.length())), List.of(), Optional.empty());
    Document document =
        new Document(
            Layout.of(text, List.of(), List.of()),
            List.of(),
            List.of(passage),
            List.of(),
            List.of(),
            List.of());
    List<String> found =
        FINDER.find(document, Metadata.EMPTY).stream()
            .map(e -> e.kind().name().toLowerCase(Locale.ROOT) + " " + e.name())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(wanted == null ? "" : wanted);
  }
}
