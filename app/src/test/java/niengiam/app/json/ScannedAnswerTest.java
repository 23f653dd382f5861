package niengiam.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Repair;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.Test;

final class ScannedAnswerTest {
  private static final String TEXT = "Số: /KH-UBND\nquyết định 17/NQ-HĐND";
  private static final Box HEAD = new Box(90, 100, 40, 14);
  private static final Box BODY = new Box(200, 500, 40, 14);
  private static final Layout LAYOUT =
      new Layout(
          TEXT,
          List.of(
              new Page(
                  1,
                  595,
                  842,
                  new Span(0, TEXT.length()),
                  TextOrigin.OCR,
                  0.9,
                  Optional.empty(),
                  List.of(
                      new Block.Figure(new Span(0, 0), Optional.of(BODY), "handwritten-number"),
                      new Block.Figure(new Span(0, 0), Optional.of(HEAD), "handwritten-number")),
                  List.of(new Repair(new Span(24, 34), "17/NO-HĐND", "ocr-figure")))),
          List.of());

  @Test
  void aNumberThatNobodyCanReadIsNullWithItsPlace() {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    metadata.putNull("number");
    metadata.put("date", "2023-03-05");

    Pictures.handwritten(LAYOUT, metadata);

    JsonNode evidence = metadata.path("evidence");
    assertThat(metadata.path("number").isNull()).isTrue();
    assertThat(evidence.at("/number/handwritten").asBoolean()).isTrue();
    assertThat(evidence.at("/number/box/y").asDouble()).isEqualTo(HEAD.y());
    assertThat(evidence.has("date")).isFalse();
  }

  @Test
  void whatWasMendedKeepsItsReading() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode reference = answer.putArray("references").addObject();
    reference.putArray("span").add(13).add(34);
    ObjectNode other = answer.withArray("references").addObject();
    other.putArray("span").add(0).add(12);

    Repairs.mark(LAYOUT, answer);

    assertThat(answer.at("/repairs/0/reading").asText()).isEqualTo("17/NO-HĐND");
    assertThat(answer.at("/repairs/0/text").asText()).isEqualTo("17/NQ-HĐND");
    assertThat(reference.path("repaired").asText()).isEqualTo("ocr-figure: 17/NO-HĐND");
    assertThat(other.has("repaired")).isFalse();
  }
}
