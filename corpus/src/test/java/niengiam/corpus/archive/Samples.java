package niengiam.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Fulfilment;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Join;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Section;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;

/** Documents of a district that does not exist. */
public final class Samples {
  /** Has one of everything that a document can have. */
  public static final String TEXT =
      "I. Giáo dục\nThực hiện Kế hoạch số 17-KH/HU, ngày 02/3/2024, huyện Thanh Sơn Hạ có 22 trường,"
          + " tăng 4 trường so với cùng kỳ.\n1 Xã Bản Mây.\nXã\tSố trường\nBản Mây\t22\n";

  private Samples() {}

  /** The entry of a file with these bytes. */
  public static Entry entry(String text, String... paths) {
    String sha = sha(text);
    return new Entry(
        Entry.idOf(sha),
        sha,
        List.of(paths),
        "text/plain",
        text.length(),
        analysis(text),
        List.of("one line was mended"));
  }

  public static String sha(String text) {
    try {
      return Hash.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What is known of a text that is, or begins as, {@link #TEXT}. */
  public static Analysis analysis(String text) {
    Layout layout = layout(text);
    Span heading = span("I. Giáo dục");
    Passage passage =
        Passage.of(
            TEXT,
            List.of(span("Thực hiện Kế hoạch"), span("số 17-KH/HU")),
            List.of("I"),
            Optional.empty());
    Passage note = Passage.of(TEXT, List.of(span("Xã Bản Mây.")), List.of("I"), Optional.of("1"));
    Table table =
        new Table(
            span("Xã\tSố trường\nBản Mây\t22"),
            Optional.empty(),
            List.of(List.of("Xã"), List.of("Số trường")),
            List.of(new Table.Row("Bản Mây", List.of(new Table.Cell(1, "22", span("22\n"))))),
            List.of("I"));
    Document document =
        new Document(
            layout,
            List.of(new Section(heading, "I", 2, Optional.of("Giáo dục"), List.of("I"))),
            List.of(passage),
            List.of(new Footnote("1", List.of(span("22 trường")), note.spans(), List.of(note))),
            List.of(table),
            List.of(new Join(5, 9)));
    return new Analysis(
        document, metadata(), List.of(reference(), shortForm(), measure(), dated(), entity()));
  }

  private static Layout layout(String text) {
    Box box = new Box(72, 90.5, 300, 14);
    Span all = new Span(0, TEXT.length());
    Block block =
        new Block.Text(all, Block.Role.BODY, Optional.of(box), List.of(new Line(all, box)));
    Span gridSpan = span("Xã\tSố trường");
    Block grid =
        new Block.Grid(
            gridSpan, Optional.empty(), List.of(new Cell(0, 0, 1, 1, gridSpan, Optional.of(box))));
    Block figure = new Block.Figure(new Span(3, 3), Optional.of(box), "seal");
    Page page =
        new Page(
            1,
            595,
            842,
            new Span(0, text.length()),
            TextOrigin.OCR,
            0.93,
            List.of(block, grid, figure));
    Note note = new Note("1", Optional.of(new Span(1, 2)), List.of(span("Xã Bản Mây.")));
    return new Layout(text, List.of(page), List.of(note));
  }

  private static Metadata metadata() {
    Span span = new Span(0, 5);
    return new Metadata(
        Optional.of(new Metadata.Field<>("Báo cáo", span, 0.9)),
        Optional.of(new Metadata.Field<>("kết quả năm 2023", span, 0.8)),
        Optional.of(new Metadata.Field<>("05-BC/HU", span, 1)),
        Optional.of(new Metadata.Field<>(LocalDate.of(2024, 1, 5), span, 1)),
        Optional.of(new Metadata.Field<>("Thanh Sơn Hạ", span, 1)),
        Optional.of(new Metadata.Field<>("Huyện ủy Thanh Sơn Hạ", span, 1)),
        Optional.of(new Metadata.Field<>(2023, span, 1)),
        Optional.empty(),
        Optional.of(new Metadata.Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))),
        Optional.of(new Metadata.Field<>("Lò Văn Giả", span, 1)),
        Optional.of(new Metadata.Field<>("Bí thư", span, 1)),
        List.of("Thường trực Tỉnh ủy", "Lưu Văn phòng"));
  }

  private static Fact reference() {
    return new Reference(
        span("Kế hoạch số 17-KH/HU"),
        "Kế hoạch số 17-KH/HU",
        "Kế hoạch",
        Optional.of("17"),
        OptionalInt.empty(),
        Optional.of("KH"),
        Optional.of("HU"),
        Optional.empty(),
        "17-KH/HU",
        Reference.Numbering.PARTY,
        Optional.of(LocalDate.of(2024, 3, 2)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        "implements",
        Optional.empty(),
        Optional.empty(),
        "party-number",
        0.97);
  }

  private static Fact shortForm() {
    return new ShortForm(
        span("Kế hoạch"),
        "Kế hoạch",
        "Kế hoạch",
        false,
        new Target.Cited(span("Kế hoạch số 17-KH/HU"), "17-KH/HU", "party|HU@?|KH|17|2024-03-02"),
        Optional.empty(),
        "short-form",
        0.9);
  }

  private static Fact measure() {
    return new Measure(
        span("22 trường"),
        "22 trường",
        new Quantity.Exact(new BigDecimal("22")),
        "trường",
        "trường",
        Optional.empty(),
        Optional.empty(),
        Measure.Kind.COUNT,
        Optional.of(
            new Change(
                Change.Direction.UP, BigDecimal.valueOf(4), "trường", Optional.of("cùng kỳ"))),
        Optional.of(new Measure.Implied("cùng kỳ", OptionalInt.of(2022), BigDecimal.valueOf(18))),
        Optional.of("số trường"),
        Optional.empty(),
        OptionalInt.of(2023),
        Optional.of("huyện Thanh Sơn Hạ"),
        List.of("I"),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(new Link(Link.Kind.PART_OF, new Span(0, 9))),
        Optional.of(
            new Fulfilment(
                "kế hoạch",
                BigDecimal.valueOf(110),
                Optional.of(BigDecimal.valueOf(20)),
                Optional.of(span("22 trường")))),
        Optional.of(
            new niengiam.analyzer.fact.Outcome(
                niengiam.analyzer.fact.Outcome.Status.EXCEEDED, Optional.of("vượt"))),
        Optional.of("Phòng Giáo dục huyện"),
        "count",
        0.9);
  }

  private static Fact dated() {
    return new Dated(
        span("02/3/2024"), "02/3/2024", LocalDate.of(2024, 3, 2), "document_date", "date", 1);
  }

  private static Fact entity() {
    return new Entity(
        span("Xã Bản Mây"),
        "Xã Bản Mây",
        Entity.Kind.PLACE,
        "xã Bản Mây",
        "place",
        0.8,
        Optional.empty());
  }

  private static Span span(String part) {
    int start = TEXT.indexOf(part);
    return new Span(start, start + part.length());
  }

  /** A line for a file that gave a document, or failed. */
  static LedgerLine line(String source, String text, Outcome outcome) {
    return new LedgerLine(
        source,
        source,
        Optional.of(sha(text)),
        outcome,
        Optional.empty(),
        Optional.empty(),
        text.length(),
        0,
        3,
        1,
        Optional.of("markup"),
        Optional.of("Báo cáo"),
        Optional.empty(),
        OptionalInt.of(2023),
        Instant.EPOCH);
  }
}
