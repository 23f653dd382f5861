package niengiam.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import niengiam.app.chart.Chart.Line;
import niengiam.app.chart.Chart.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class DrawingTest {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Line DISTRICT =
      new Line(
          "huyện Thanh Sơn Hạ",
          List.of(point(2020, "1394"), point(2021, "1500.5"), point(2023, "1712", "1700")));

  private static Point point(int year, String value, String... others) {
    return new Point(
        year, new BigDecimal(value), Arrays.stream(others).map(BigDecimal::new).toList());
  }

  private static Chart chart(String title, Line... lines) {
    return new Chart(
        title, "hộ", List.of(lines), new Chart.Words("thiếu", "báo cáo khác", ""), VIETNAMESE);
  }

  private static String svg(Chart chart) {
    return new String(Drawing.svg(chart), StandardCharsets.UTF_8);
  }

  private static Document parsed(Chart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Drawing.svg(chart)));
  }

  @Test
  void aScreenReaderHearsWhatTheChartShows() throws Exception {
    Document svg = parsed(chart("Hộ nghèo", DISTRICT));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Hộ nghèo (hộ)");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(
            "huyện Thanh Sơn Hạ: 2020: 1.394; 2021: 1.500,5; 2023: 1.712 (báo cáo khác: 1.700)");
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
  }

  @Test
  void aMissingYearHasAWordAndAConflictAMark() {
    String svg = svg(chart("Hộ nghèo", DISTRICT));
    assertThat(svg).contains(">thiếu</text>", ">2022</text>", ">báo cáo khác</text>");
    assertThat(svg).contains("stroke=\"#b00020\"");
    String whole =
        svg(chart("Hộ nghèo", new Line("xã Bản Mây", List.of(point(2020, "5"), point(2021, "7")))));
    assertThat(whole).doesNotContain("thiếu").doesNotContain("#b00020");
  }

  @Test
  void aLineBreaksWhereAYearIsMissing() {
    Line other = new Line("xã Bản Mây", List.of(point(2020, "5")));
    String svg = svg(chart("Hộ nghèo", DISTRICT, other));
    assertThat(svg.lines().filter(line -> line.contains("stroke=\"#0072b2\"")).toList())
        .as("2020 to 2021, and the legend")
        .hasSize(2);
  }

  @Test
  void namesFromDocumentsAreNoMarkup() throws Exception {
    String title = "<script>\"&\u0001\uFFFF";
    assertThat(parsed(chart(title, DISTRICT)).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void theSameChartIsTheSameFile() {
    assertThat(Drawing.svg(chart("a", DISTRICT))).isEqualTo(Drawing.svg(chart("a", DISTRICT)));
    assertThat(Drawing.png(chart("a", DISTRICT))).isEqualTo(Drawing.png(chart("a", DISTRICT)));
  }

  @Test
  void aPictureHasTheBarsInItsColour() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Drawing.png(chart("Hộ nghèo", DISTRICT))));
    assertThat(image.getWidth()).isEqualTo(1920);
    int x = 2 * (110 + 205 / 2);
    assertThat(image.getRGB(x, 2 * 430) & 0xffffff).isEqualTo(0x0072b2);
    assertThat(image.getRGB(x, 2 * 100) & 0xffffff).isEqualTo(0xffffff);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0 0.2 0.4 0.6 0.8 1",
    "3, 97, 0 20 40 60 80 100",
    "-4, 6, -4 -2 0 2 4 6",
    "0.5, 1.2, 0 0.25 0.5 0.75 1 1.25",
    "1000000000, 2000000000, 0 500000000 1000000000 1500000000 2000000000",
    "7, 7, 0 2 4 6 8"
  })
  void anAxisHasRoundFiguresAndZero(String low, String high, String ticks) {
    List<String> found =
        Axis.of(List.of(new BigDecimal(low), new BigDecimal(high))).ticks().stream()
            .map(tick -> tick.stripTrailingZeros().toPlainString())
            .toList();
    assertThat(found).containsExactly(ticks.split(" "));
  }
}
