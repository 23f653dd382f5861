package niengiam.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import niengiam.analyzer.Analyzer;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;

/** The members of a measure that tell of other figures, plans, targets and bodies. */
class FigureRelationsTest {
  private static JsonNode measures(String text) {
    Analyzer analyzer = new Analyzer(Rules.load());
    return ExtractJson.of(analyzer.analyze(Layout.ofLines(text))).path("measures");
  }

  @Test
  void partsNameTheirTotalByItsSpan() {
    JsonNode part = measures("Hội Nông dân huyện mở 12 lớp, trong đó có 3 lớp ban đêm.").path(1);
    assertThat(part.path("organization").asText()).isEqualTo("Hội Nông dân huyện");
    assertThat(part.path("links").toString())
        .isEqualTo("[{\"kind\":\"part-of\",\"span\":[22,28]}]");
  }

  @Test
  void plansAndTargets() {
    JsonNode percent = measures("Trồng 12,5 ha, đạt 98,5% kế hoạch.").path(1);
    assertThat(percent.path("fulfilment").toString())
        .isEqualTo("{\"base\":\"kế hoạch\",\"percent\":98.5,\"plan\":12.7,\"of\":[6,13]}");
    JsonNode target = measures("- 80% số thôn có nhà văn hóa (chưa đạt).").path(0);
    assertThat(target.path("status").asText()).isEqualTo("not-met");
    assertThat(target.path("statusText").asText()).isEqualTo("chưa đạt");
  }
}
