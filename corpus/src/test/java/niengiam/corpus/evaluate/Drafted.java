package niengiam.corpus.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Join;
import niengiam.analyzer.structure.Section;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** An analysis written by hand, with some mistakes, of the gold text {@code bao-cao-xa}. */
final class Drafted {
  private final String text;

  Drafted(String text) {
    this.text = text;
  }

  Analysis analysis() {
    Document document =
        new Document(
            Layout.of(text, List.of(), List.of()),
            List.of(
                section("I. TÌNH HÌNH", "I", "TÌNH HÌNH", List.of("I")),
                section("II. NHIỆM VỤ", "II", "NHIỆM VỤ", List.of("I", "II")),
                section("TT\tThôn", "", "TT Thôn", List.of())),
            List.of(),
            List.of(
                new Footnote(
                    "1",
                    List.of(span("¹")),
                    List.of(span("Kế hoạch giao 5 chỉ tiêu cho xã Bản Mây.")),
                    List.of()),
                new Footnote("2", List.of(), List.of(span("Nà Lúa")), List.of())),
            List.of(table()),
            List.of(new Join(span("đó xã Bản").end() + 1, span("Mây có").start())));
    return new Analysis(document, metadata(), facts());
  }

  private List<Fact> facts() {
    return List.of(
        reference("Kế hoạch số 07-KH/HU", "07", "7-KH/HU", "2021-03-12", "Thường vụ Huyện ủy"),
        reference("Luật Hòa giải ở cơ sở", "", "Luật Hoà giải cơ sở", "", ""),
        reference("Công văn số 15/UBND-NV", "15", "15/UBND-NV", "", ""),
        reference("Kế hoạch số 7-KH/HU", "7", "7-KH/TU", "", ""),
        measure("12 tổ hòa giải", 12, "tổ hòa giải", Measure.Kind.COUNT, "", OptionalInt.empty()),
        measure("02 tổ", -2, "tổ", Measure.Kind.CHANGE, "năm trước", OptionalInt.empty()),
        measure("04 tổ", 40, "tổ", Measure.Kind.COUNT, "", OptionalInt.empty()),
        measure("39,62%", 39.62, "%", Measure.Kind.RATIO, "", OptionalInt.empty()),
        measure(
            "33,9 triệu đồng", 33_900_000, "triệu", Measure.Kind.MONEY, "", OptionalInt.empty()),
        measure("1.250", 1250, "", Measure.Kind.COUNT, "", OptionalInt.of(1)),
        new Dated(span("12/3/2021"), "12/3/2021", LocalDate.of(2021, 3, 12), "event", "t", 1),
        new Entity(span("xã Bản"), "xã Bản", Entity.Kind.PLACE, "xã Bản", "t", 1, Optional.empty()),
        new Entity(
            span("xã Bản Mây"),
            "xã Bản Mây",
            Entity.Kind.PLACE,
            "Xã Bản Mây",
            "t",
            1,
            Optional.empty()));
  }

  private Reference reference(
      String surface, String number, String canonical, String date, String issuer) {
    return new Reference(
        span(surface),
        surface,
        surface.substring(0, surface.indexOf(' ', 4)),
        Optional.of(number).filter(n -> !n.isEmpty()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        canonical,
        Reference.Numbering.PARTY,
        Optional.of(date).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        Optional.of(issuer).filter(i -> !i.isEmpty()),
        Optional.of("nâng cao chất lượng hòa giải cơ sở"),
        Optional.empty(),
        false,
        Optional.empty(),
        "cites",
        Optional.empty(),
        Optional.empty(),
        "t",
        1);
  }

  private Measure measure(
      String surface,
      double value,
      String unit,
      Measure.Kind kind,
      String base,
      OptionalInt table) {
    BigDecimal amount = BigDecimal.valueOf(value);
    return new Measure(
        span(surface),
        surface,
        new Quantity.Exact(amount),
        unit,
        unit,
        Optional.empty(),
        Optional.empty(),
        kind,
        kind == Measure.Kind.CHANGE
            ? Optional.of(new Change(Change.Direction.UP, amount, unit, Optional.of(base)))
            : Optional.empty(),
        Optional.empty(),
        Optional.of("tổ hòa giải"),
        Optional.empty(),
        OptionalInt.of(2021),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        table,
        "t",
        1);
  }

  private Section section(String surface, String label, String title, List<String> path) {
    return new Section(span(surface), label, 2, Optional.of(title), path);
  }

  private Table table() {
    return new Table(
        new Span(span("TT\tThôn").start(), text.length()),
        Optional.empty(),
        List.of(List.of("TT"), List.of("Thôn"), List.of("Số", "tổ")),
        List.of(
            new Table.Row(
                "Nà Lúa",
                List.of(
                    new Table.Cell(0, "Nà Lúa", span("Nà Lúa")),
                    new Table.Cell(2, "1250", span("1.250"))))),
        List.of());
  }

  private Metadata metadata() {
    return new Metadata(
        field("Báo cáo"),
        field("Kết quả công tác dân vận"),
        field("12-BC/ĐU"),
        Optional.empty(),
        Optional.empty(),
        field("Đảng uỷ xã Bản Mây"),
        Optional.of(new Metadata.Field<>(2021, new Span(0, 1), 1)),
        Optional.empty(),
        Optional.empty(),
        field("Lò Văn Sướng"),
        field("Bí thư"),
        List.of());
  }

  private static Optional<Metadata.Field<String>> field(String value) {
    return Optional.of(new Metadata.Field<>(value, new Span(0, 1), 1));
  }

  private Span span(String surface) {
    int start = text.indexOf(surface);
    return new Span(start, start + surface.length());
  }
}
