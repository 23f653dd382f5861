package niengiam.corpus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Fulfilment;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Outcome;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.Metadata;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Change;
import niengiam.corpus.correction.Correction;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** The tables of an export: their columns, and the rows of one document. */
public enum Table {
  DOCUMENTS(
      "documents",
      "document,path,paths,sha256,mediaType,bytes,pages,type,number,subject,"
          + "issuer,date,place,periodYear,planYear,signer,role,warnings") {
    @Override
    Stream<List<Optional<?>>> rows(Entry entry, Proof proof, List<Correction> corrections) {
      Metadata m = entry.analysis().metadata();
      List<Optional<?>> row = new ArrayList<>();
      row.add(Optional.of(entry.id()));
      row.add(Optional.of(entry.path()));
      row.add(Optional.of(String.join("; ", entry.paths())));
      row.add(Optional.of(entry.sha256()));
      row.add(Optional.of(entry.mediaType()));
      row.add(Optional.of(entry.bytes()));
      row.add(Optional.of(entry.analysis().document().layout().pages().size()));
      row.add(m.type().map(Metadata.Field::value));
      row.add(m.number().map(Metadata.Field::value));
      row.add(m.subject().map(Metadata.Field::value));
      row.add(m.issuer().map(Metadata.Field::value));
      row.add(m.date().map(Metadata.Field::value));
      row.add(m.place().map(Metadata.Field::value));
      row.add(m.periodYear().map(Metadata.Field::value));
      row.add(m.planYear().map(Metadata.Field::value));
      row.add(m.signerName().map(Metadata.Field::value));
      row.add(m.signerRole().map(Metadata.Field::value));
      row.add(Optional.of(String.join("; ", entry.warnings())));
      return Stream.of(row);
    }
  },
  REFERENCES(
      "references",
      "canonical,system,type,number,year,date,issuer,subject,relation,"
          + "elliptical,repaired"
          + Proof.COLUMNS) {
    @Override
    Stream<List<Optional<?>>> rows(Entry entry, Proof proof, List<Correction> corrections) {
      return entry.analysis().references().stream().map(r -> row(entry, proof, r, reference(r)));
    }
  },
  MEASURES(
      "measures",
      "indicator,indicatorId,value,high,unit,denominator,qualifier,kind,"
          + "period,place,changeDirection,changeAmount,changeUnit,changeBase,"
          + "impliedPeriod,impliedValue,organization,links,"
          + "planBase,planPercent,planValue,status,statusText"
          + Proof.COLUMNS) {
    @Override
    Stream<List<Optional<?>>> rows(Entry entry, Proof proof, List<Correction> corrections) {
      return entry.analysis().measures().stream().map(m -> row(entry, proof, m, measure(m)));
    }
  },
  CORRECTIONS(
      "corrections",
      "document,path,sha256,start,end,surface,foundStart,foundEnd,page,"
          + "kind,value,unit,canonical,date,text") {
    @Override
    Stream<List<Optional<?>>> rows(Entry entry, Proof proof, List<Correction> corrections) {
      return corrections.stream().map(correction -> correction(entry, correction));
    }
  };

  private final String label;
  private final String columns;

  /**
   * @param columns separated by commas; an enum holds nothing that could change
   */
  Table(String label, String columns) {
    this.label = label;
    this.columns = columns;
  }

  abstract Stream<List<Optional<?>>> rows(Entry entry, Proof proof, List<Correction> corrections);

  /** The name of its file, without extension. */
  public String label() {
    return label;
  }

  List<String> columns() {
    return List.of(columns.split(",", -1));
  }

  /** What a fact says, and what proves it. */
  private static List<Optional<?>> row(Entry entry, Proof proof, Fact fact, List<Optional<?>> own) {
    Layout layout = entry.analysis().document().layout();
    int page = layout.pageOf(fact.span());
    Optional<Box> box = layout.boxes(page, fact.span()).stream().reduce(Box::union);
    List<Optional<?>> row = new ArrayList<>(own);
    row.add(Optional.of(fact.surface()));
    row.add(Optional.of(proof.sentence(fact.span())));
    row.add(Optional.of(proof.where(fact.span())));
    row.add(section(fact));
    row.add(Optional.of(entry.id()));
    row.add(Optional.of(entry.path()));
    row.add(Optional.of(page));
    row.add(box.map(Box::x));
    row.add(box.map(Box::y));
    row.add(box.map(Box::width));
    row.add(box.map(Box::height));
    row.add(Optional.of(fact.span().start()));
    row.add(Optional.of(fact.span().end()));
    row.add(Optional.of(fact.rule()));
    row.add(Optional.of(fact.confidence()));
    return row;
  }

  private static List<Optional<?>> correction(Entry entry, Correction correction) {
    Layout layout = entry.analysis().document().layout();
    Optional<Span> place = correction.in(layout.text());
    Change change = correction.change();
    List<Optional<?>> row = new ArrayList<>();
    row.add(Optional.of(entry.id()));
    row.add(Optional.of(entry.path()));
    row.add(Optional.of(entry.sha256()));
    row.add(Optional.of(correction.span().start()));
    row.add(Optional.of(correction.span().end()));
    row.add(Optional.of(correction.surface()));
    row.add(place.map(Span::start));
    row.add(place.map(Span::end));
    row.add(place.map(layout::pageOf));
    row.add(Optional.of(change.getClass().getSimpleName()));
    row.add(change instanceof Change.Figure f ? Optional.of(f.value()) : Optional.empty());
    row.add(change instanceof Change.Figure f ? f.unit() : Optional.empty());
    row.add(change instanceof Change.Citation c ? Optional.of(c.canonical()) : Optional.empty());
    row.add(change instanceof Change.Day d ? Optional.of(d.date()) : Optional.empty());
    row.add(change instanceof Change.Wording w ? Optional.of(w.text()) : Optional.empty());
    return row;
  }

  private static Optional<String> section(Fact fact) {
    return fact instanceof Measure m && !m.section().isEmpty()
        ? Optional.of(String.join(" > ", m.section()))
        : Optional.empty();
  }

  private static List<Optional<?>> reference(Reference r) {
    return List.of(
        Optional.of(r.canonical()),
        Optional.of(r.system().name()),
        Optional.of(r.type()),
        r.number(),
        number(r.year()),
        r.date(),
        r.issuer(),
        r.subject(),
        Optional.of(r.relation()),
        Optional.of(r.elliptical()),
        r.repaired());
  }

  private static List<Optional<?>> measure(Measure m) {
    return List.of(
        m.indicator(),
        m.indicatorId(),
        Optional.of(m.quantity().value()),
        m.quantity() instanceof Quantity.Range range ? Optional.of(range.high()) : Optional.empty(),
        Optional.of(m.unit()),
        m.denominator(),
        m.qualifier(),
        Optional.of(m.kind().name()),
        number(m.period()),
        m.place(),
        m.change().map(c -> c.direction().word()),
        m.change().map(c -> c.amount()),
        m.change().map(c -> c.unit()),
        m.change().flatMap(c -> c.base()),
        m.implied().map(i -> i.period()),
        m.implied().map(i -> i.value()),
        m.organization(),
        links(m),
        m.fulfilment().map(Fulfilment::base),
        m.fulfilment().map(Fulfilment::percent),
        m.fulfilment().flatMap(Fulfilment::plan),
        m.outcome().map(o -> o.status().name()),
        m.outcome().flatMap(Outcome::words));
  }

  /** "PART_OF 120-131", the start and end of the other figure, which has a row of its own. */
  private static Optional<String> links(Measure m) {
    return m.links().isEmpty()
        ? Optional.empty()
        : Optional.of(
            m.links().stream()
                .map(l -> l.kind() + " " + l.other().start() + "-" + l.other().end())
                .collect(Collectors.joining("; ")));
  }

  private static Optional<Integer> number(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
