package niengiam.extractor.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Repair;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextLayer;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.layout.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionWireTest {
  private static final SourceFile FILE =
      new SourceFile(Path.of("/kho/hồ sơ.zip"), "hồ sơ.zip!/bc 01.pdf", "application/pdf");

  static Stream<Extraction> extractions() {
    Box box = new Box(72.25, 80.5, 300, 14);
    Span first = new Span(0, 10);
    Span second = new Span(11, 14);
    Layout layout =
        new Layout(
            "Báo cáo số\nA\tB\n",
            List.of(
                new Page(
                    1,
                    595.3,
                    841.9,
                    new Span(0, 15),
                    TextOrigin.OCR,
                    0.875,
                    Optional.of(new Triage(TextLayer.POOR_OCR, 0.25)),
                    List.of(
                        new Block.Text(
                            first,
                            Block.Role.NOTE,
                            Optional.of(box),
                            List.of(
                                new Line(
                                    first,
                                    box,
                                    List.of(
                                        new Line.Word(new Span(0, 3), 72.25f, 20.5f, 0.91f),
                                        new Line.Word(new Span(4, 10), 95f, 40.75f, 1f))))),
                        new Block.Grid(
                            second,
                            Optional.empty(),
                            List.of(new Cell(0, 1, 2, 1, new Span(13, 14), Optional.of(box)))),
                        new Block.Figure(new Span(14, 14), Optional.of(box), "seal")),
                    List.of(new Repair(first, "Bao cao sô", "R1")))),
            List.of(new Note("1", Optional.of(new Span(3, 4)), List.of(second))));
    return Stream.of(
        new Extraction.Done(FILE, layout, List.of("Page 2 cannot be read.")),
        new Extraction.Failed(FILE, FailureReason.NEEDS_OCR, "3 pages wait for OCR"));
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void comesBackUnchanged(Extraction extraction) throws JsonProcessingException {
    String json = Wire.mapper().writerFor(Extraction.class).writeValueAsString(extraction);
    assertThat(Wire.mapper().readValue(json, Extraction.class)).isEqualTo(extraction);
  }

  @Test
  void pagesOfSchemaOneAreRead() throws JsonProcessingException {
    String page =
        """
        {"number": 1, "width": 595.0, "height": 842.0, "span": {"start": 0, "end": 7},
         "origin": "OCR", "confidence": 0.9, "blocks": [{"is": "Text",
          "span": {"start": 0, "end": 7}, "role": "BODY", "lines": [{
           "span": {"start": 0, "end": 7},
           "box": {"x": 72.0, "y": 80.0, "width": 60.0, "height": 14.0}}]}]}
        """;
    Span span = new Span(0, 7);
    Line line = new Line(span, new Box(72, 80, 60, 14));
    assertThat(Wire.mapper().readValue(page, Page.class))
        .isEqualTo(
            new Page(
                1,
                595,
                842,
                span,
                TextOrigin.OCR,
                0.9,
                List.of(new Block.Text(span, Block.Role.BODY, Optional.empty(), List.of(line)))));
  }

  @Test
  void optionsComeBackUnchanged() throws JsonProcessingException {
    ReadOptions options = ReadOptions.DEFAULT.withTessdata(Path.of("/kho/tessdata"));
    String json = Wire.mapper().writeValueAsString(options);
    assertThat(Wire.mapper().readValue(json, ReadOptions.class)).isEqualTo(options);
  }
}
