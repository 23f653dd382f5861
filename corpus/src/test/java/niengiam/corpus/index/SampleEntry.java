package niengiam.corpus.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Passage;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;

/** Builds an entry by hand, page by page, so that the tests depend on no finder. */
public final class SampleEntry {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private int pageStart;
  private Optional<String> type = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> issuer = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Metadata.Period> period = Optional.empty();
  private String place = "huyện Thanh Sơn Hạ";

  public SampleEntry(String id) {
    this.id = id;
  }

  /** Own number, type, issuer and year; the number is printed as the first line. */
  public SampleEntry face(String type, String number, String issuer, String subject, int year) {
    this.type = Optional.of(type);
    this.number = Optional.of(number);
    this.issuer = Optional.of(issuer);
    this.subject = Optional.of(subject);
    this.year = Optional.of(year);
    line("Số " + number);
    line(subject);
    return this;
  }

  /** The part of a year that the report covers. */
  public SampleEntry covers(LocalDate from, LocalDate to) {
    period = Optional.of(new Metadata.Period(from, to));
    return this;
  }

  /** The place of the figures that follow. */
  public SampleEntry in(String place) {
    this.place = place;
    return this;
  }

  public SampleEntry paragraph(String paragraph) {
    passages.add(passage(List.of(line(paragraph)), Optional.empty()));
    return this;
  }

  /** A paragraph that a page end cuts. */
  public SampleEntry paragraph(String onThisPage, String onTheNext) {
    Span first = line(onThisPage);
    endPage();
    passages.add(passage(List.of(first, line(onTheNext)), Optional.empty()));
    return this;
  }

  public SampleEntry footnote(String mark, String note) {
    Span span = line(note);
    Passage passage = passage(List.of(span), Optional.of(mark));
    footnotes.add(new Footnote(mark, List.of(), List.of(span), List.of(passage)));
    return this;
  }

  /** A citation at the last place of its surface. */
  public SampleEntry cites(String surface, String canonical) {
    Span span = last(surface);
    facts.add(
        new Reference(
            span,
            surface,
            "Kế hoạch",
            Optional.of(canonical.substring(0, canonical.indexOf('-'))),
            OptionalInt.empty(),
            Optional.of("KH"),
            Optional.of("HU"),
            Optional.empty(),
            canonical,
            Reference.Numbering.PARTY,
            Optional.of(LocalDate.of(2022, 3, 7)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "implements",
            Optional.empty(),
            Optional.empty(),
            "by-hand",
            1));
    return this;
  }

  /** A figure at the last place of its surface, "125 mô hình". */
  public SampleEntry measures(String surface, String indicator, int year) {
    return measures(surface, indicator, year, Optional.empty());
  }

  /** A figure with a stated change ("tăng", "12") against the year before. */
  public SampleEntry measures(
      String surface, String indicator, int year, String direction, String amount) {
    Change.Direction way = direction.equals("tăng") ? Change.Direction.UP : Change.Direction.DOWN;
    return measures(
        surface,
        indicator,
        year,
        Optional.of(
            new Change(way, new BigDecimal(amount), unit(surface), Optional.of("cùng kỳ"))));
  }

  private SampleEntry measures(
      String surface, String indicator, int year, Optional<Change> change) {
    BigDecimal value =
        new BigDecimal(
            surface.substring(0, surface.indexOf(' ')).replace(".", "").replace(',', '.'));
    facts.add(
        new Measure(
            last(surface),
            surface,
            new Quantity.Exact(value),
            unit(surface),
            unit(surface),
            Optional.empty(),
            Optional.empty(),
            Measure.Kind.COUNT,
            change,
            Optional.empty(),
            Optional.of(indicator),
            Optional.empty(),
            OptionalInt.of(year),
            Optional.of(place),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            "by-hand",
            0.9));
    return this;
  }

  public Entry build() {
    endPage();
    Layout layout = new Layout(text.toString(), pages, List.of());
    Metadata none = Metadata.EMPTY;
    Metadata metadata =
        new Metadata(
            field(type, ""),
            field(subject, subject.orElse("")),
            field(number, number.orElse("")),
            none.date(),
            none.place(),
            field(issuer, ""),
            year.map(y -> new Metadata.Field<>(y, new Span(0, 0), 1)),
            none.planYear(),
            period,
            none.signerName(),
            none.signerRole(),
            List.of());
    Document document = new Document(layout, List.of(), passages, footnotes, List.of(), List.of());
    return new Entry(
        id,
        id,
        List.of(id + ".pdf"),
        "application/pdf",
        text.length(),
        new Analysis(document, metadata, facts),
        List.of());
  }

  private Optional<Metadata.Field<String>> field(Optional<String> value, String printed) {
    int at = Math.max(0, text.indexOf(printed));
    return value.map(v -> new Metadata.Field<>(v, new Span(at, at + printed.length()), 1));
  }

  private Passage passage(List<Span> spans, Optional<String> footnote) {
    return Passage.of(text.toString(), spans, List.of("II", "1"), footnote);
  }

  private Span line(String words) {
    Span span = new Span(text.length(), text.length() + words.length());
    Box box = new Box(72, 60 + 20.0 * blocks.size(), 450, 14);
    text.append(words).append('\n');
    blocks.add(
        new Block.Text(span, Block.Role.BODY, Optional.of(box), List.of(new Line(span, box))));
    return span;
  }

  private void endPage() {
    Span span = new Span(pageStart, text.length());
    pages.add(new Page(pages.size() + 1, 595, 842, span, TextOrigin.TEXT_LAYER, 1, blocks));
    blocks.clear();
    pageStart = text.length();
  }

  private Span last(String surface) {
    int at = text.lastIndexOf(surface);
    return new Span(at, at + surface.length());
  }

  private static String unit(String surface) {
    return surface.substring(surface.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
