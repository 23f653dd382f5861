package niengiam.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.Test;

/** Figures that were stored before they told what they are to others. */
class OlderMeasureTest {
  @Test
  void readsAsAFigureThatStandsAlone() throws IOException {
    Measure alone =
        new Measure(
            new Span(0, 4),
            "5 xã",
            new Quantity.Exact(BigDecimal.valueOf(5)),
            "xã",
            "xã",
            Optional.empty(),
            Optional.empty(),
            Measure.Kind.COUNT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            "unit.xa",
            0.95);
    ObjectNode stored = Wire.mapper().valueToTree(alone);
    stored.remove(List.of("links", "fulfilment", "outcome", "organization"));

    assertThat(Wire.mapper().treeToValue(stored, Measure.class)).isEqualTo(alone);
  }
}
