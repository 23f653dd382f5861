package niengiam.corpus.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Section;
import niengiam.analyzer.structure.Table;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Corrected;
import niengiam.corpus.correction.Reworded;
import niengiam.corpus.correction.Rewording;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** What the index keeps of one entry of the archive. */
public final class EntryRows {
  /** Characters between a figure and the change that is stated of it. */
  private static final int LONGEST_GAP = 40;

  /** Figures of one sentence among which the change of the first may stand. */
  private static final int MOST_BETWEEN = 12;

  /** Rows of tables that stand for the whole place of the report. */
  private static final Set<String> TOTALS =
      Set.of("tong cong", "tong so", "tong", "cong", "toan huyen", "toan tinh", "toan xa");

  private final Analysis analysis;
  private final Layout layout;
  private final DocumentLabel label;
  private final CodeKeys codes;
  private final List<Rewording> rewordings;
  private final List<StoredPassage> passages = new ArrayList<>();
  private final Surroundings asRead = new Surroundings();
  private final Surroundings asShown = new Surroundings();

  /** The passage, by the start of each of its pieces. */
  private final TreeMap<Integer, StoredPassage> byStart = new TreeMap<>();

  /**
   * @param rewordings what a person corrected in the words; ranges of the text of the document
   */
  public EntryRows(Entry entry, List<Rewording> rewordings, CodeKeys codes) {
    this.rewordings = List.copyOf(rewordings);
    this.analysis = entry.analysis();
    this.layout = analysis.document().layout();
    this.label = label(entry);
    this.codes = codes;
    readPassages(analysis.document());
  }

  List<StoredPassage> passages() {
    return passages;
  }

  public StoredDocument document() {
    Metadata metadata = analysis.metadata();
    return new StoredDocument(
        label,
        ownKey(),
        metadata.date().map(Metadata.Field::value),
        metadata.place().map(Metadata.Field::value));
  }

  /** The number line and the title, where they are printed; what a search by number shows. */
  Optional<StoredPassage> face() {
    Metadata metadata = analysis.metadata();
    List<Span> spans = new ArrayList<>();
    metadata.number().ifPresent(number -> spans.add(line(number.span())));
    metadata.subject().ifPresent(subject -> spans.add(subject.span()));
    if (spans.isEmpty()) {
      return passages.stream().findFirst();
    }
    spans.sort(null);
    if (spans.size() == 2 && spans.get(0).overlaps(spans.get(1))) {
      spans.removeLast();
    }
    Passage passage = Passage.of(layout.text(), spans, List.of(), Optional.empty());
    return Optional.of(stored(passage, "body"));
  }

  public List<StoredReference> references() {
    List<StoredReference> rows = new ArrayList<>();
    for (Reference reference : analysis.references()) {
      Context context = context(reference.span());
      rows.add(
          new StoredReference(
              label,
              reference,
              key(reference, codes),
              ownKey(),
              analysis.metadata().place().map(Metadata.Field::value),
              layout.pageOf(reference.span()),
              context.sentence(),
              context.where(),
              shortForms(reference),
              corrected(reference, context)));
    }
    return rows;
  }

  private List<Evidence> shortForms(Reference reference) {
    return analysis.shortForms().stream()
        .filter(
            s -> s.target() instanceof Target.Cited cited && cited.span().equals(reference.span()))
        .map(s -> evidence(s.span()))
        .toList();
  }

  /** What all citations of a document have in common in the index, and its own code with them. */
  public static String key(Reference reference, CodeKeys codes) {
    String cited = cited(reference);
    return codes.keys(cited).stream().findFirst().orElseGet(() -> Words.plain(cited));
  }

  /** "Nghị quyết 25" counts for the resolution that the document cites whole elsewhere. */
  private static String cited(Reference reference) {
    return reference
        .target()
        .filter(Target.Cited.class::isInstance)
        .map(target -> ((Target.Cited) target).canonical())
        .orElse(reference.canonical());
  }

  public List<StoredMeasure> measures() {
    List<StoredMeasure> rows = new ArrayList<>();
    List<Measure> measures = analysis.measures();
    Metadata metadata = analysis.metadata();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      Optional<IndicatorName> name = IndicatorName.of(measure);
      if (name.isPresent()) {
        Context context = context(measure.span());
        OptionalInt year = measure.period().isPresent() ? measure.period() : label.year();
        rows.add(
            new StoredMeasure(
                label,
                measure,
                name.get().key(),
                name.get().name(),
                change(measures, i, context.sentence()),
                year,
                metadata.period(),
                measure
                    .place()
                    .filter(place -> !TOTALS.contains(Words.plain(place)))
                    .or(() -> metadata.place().map(Metadata.Field::value)),
                layout.pageOf(measure.span()),
                context.sentence(),
                context.where(),
                corrected(measure, context)));
      }
    }
    return rows;
  }

  private static boolean corrected(Fact fact, Context context) {
    return context.reworded() || fact.rule().equals(Corrected.RULE);
  }

  /**
   * The change that is stated of a figure: its own, the one that the analysis took its earlier
   * value from, or the one that follows it closely.
   */
  private static Optional<Change> change(List<Measure> measures, int i, String sentence) {
    Measure measure = measures.get(i);
    if (measure.change().isPresent()) {
      return measure.change();
    }
    for (Measure next : measures.subList(i + 1, Math.min(measures.size(), i + 1 + MOST_BETWEEN))) {
      boolean stated = next.kind() == Measure.Kind.CHANGE && sentence.contains(next.surface());
      if (stated && measure.implied().isPresent() && implies(next, measure)) {
        return next.change();
      }
    }
    return i + 1 < measures.size()
        ? closeChange(measure, measures.get(i + 1), sentence)
        : Optional.empty();
  }

  private static Optional<Change> closeChange(Measure measure, Measure next, String sentence) {
    boolean belongs =
        next.kind() == Measure.Kind.CHANGE
            && (next.unit().equals(measure.unit()) || next.unit().equals("%"))
            && next.span().start() - measure.span().end() < LONGEST_GAP
            && sentence.contains(next.surface());
    return belongs ? next.change() : Optional.empty();
  }

  /** Whether a change leads from the earlier value of a figure to the figure. */
  private static boolean implies(Measure change, Measure measure) {
    BigDecimal difference =
        measure.quantity().value().subtract(measure.implied().orElseThrow().value()).abs();
    return change.unit().equals(measure.unit())
        && change.quantity().value().abs().compareTo(difference) == 0;
  }

  /** The keys of the codes that each passage cites, by the start of the passage. */
  Map<Integer, Set<String>> codesByStart() {
    Map<Integer, Set<String>> keys = new HashMap<>();
    for (Reference reference : analysis.references()) {
      Map.Entry<Integer, StoredPassage> at = byStart.floorEntry(reference.span().start());
      if (at != null) {
        Set<String> here = keys.computeIfAbsent(start(at.getValue()), p -> new TreeSet<>());
        code(cited(reference)).ifPresent(here::add);
      }
    }
    return keys;
  }

  /** Where the first piece of a passage begins. */
  static int start(StoredPassage row) {
    return row.passage().spans().getFirst().start();
  }

  Optional<String> ownKey() {
    return analysis.metadata().number().flatMap(number -> code(number.value()));
  }

  private Optional<String> code(String canonical) {
    return codes.keys(canonical).stream().findFirst();
  }

  private void readPassages(Document document) {
    document.passages().forEach(passage -> add(stored(passage, "body")));
    for (Footnote note : document.footnotes()) {
      note.passages().forEach(passage -> add(stored(passage, "footnote " + note.mark())));
    }
    for (Table table : document.tables()) {
      for (Table.Row row : table.rows()) {
        List<Span> spans = spans(row);
        if (!spans.isEmpty()) {
          add(stored(Passage.of(layout.text(), spans, table.section(), Optional.empty()), "table"));
        }
      }
    }
    for (Section section : document.sections()) {
      if (!section.span().isEmpty() && !covered(section.span())) {
        add(
            stored(
                Passage.of(
                    layout.text(), List.of(section.span()), section.path(), Optional.empty()),
                "body"));
      }
    }
  }

  /** The cells, and before them the label, which stands in the text without a span of its own. */
  private List<Span> spans(Table.Row row) {
    TreeSet<Span> spans = new TreeSet<>();
    row.cells().stream().map(Table.Cell::span).filter(s -> !s.isEmpty()).forEach(spans::add);
    if (!spans.isEmpty() && !row.label().isBlank()) {
      int first = spans.first().start();
      int at = layout.text().lastIndexOf(row.label(), first - row.label().length());
      if (at >= 0 && layout.text().indexOf('\n', at + row.label().length()) >= first) {
        spans.add(new Span(at, at + row.label().length()));
      }
    }
    return List.copyOf(spans);
  }

  private boolean covered(Span span) {
    Map.Entry<Integer, StoredPassage> at = byStart.floorEntry(span.end() - 1);
    return at != null && at.getValue().passage().spans().stream().anyMatch(span::overlaps);
  }

  private void add(StoredPassage row) {
    if (!row.passage().spans().isEmpty() && !row.passage().text().isBlank()) {
      passages.add(row);
      row.passage().spans().forEach(span -> byStart.put(span.start(), row));
    }
  }

  private StoredPassage stored(Passage passage, String where) {
    return new StoredPassage(
        label,
        passage,
        where,
        passage.section(),
        rewordings(passage),
        LayoutPart.of(layout, passage.spans()));
  }

  /** A change over a page end is shown where it begins; nothing is left of it behind. */
  private List<Rewording> rewordings(Passage passage) {
    List<Rewording> inside = new ArrayList<>();
    int before = 0;
    for (Span piece : passage.spans()) {
      for (Rewording change : rewordings) {
        int from = Math.max(piece.start(), change.span().start());
        int to = Math.min(piece.end(), change.span().end());
        if (from < to) {
          Span span = new Span(from, to).shift(before - piece.start());
          boolean first = piece.contains(change.span().start());
          inside.add(new Rewording(span, first ? change.text() : ""));
        }
      }
      before += piece.length() + 1;
    }
    return inside;
  }

  private Span line(Span span) {
    Span line = span.lineIn(layout.text());
    return line.length() <= 200 ? line : span;
  }

  /** The place of a span, with the sentence around it. */
  public Evidence evidence(Span span) {
    Context context = context(span);
    return new Evidence(
        label,
        layout.pageOf(span),
        Evidence.range(span),
        span.of(layout.text()),
        context.sentence(),
        context.where(),
        context.reworded()
            || analysis.facts().stream()
                .anyMatch(
                    fact -> fact.span().overlaps(span) && fact.rule().equals(Corrected.RULE)));
  }

  /** A sentence whose correction lost the words in question is shown as it was read. */
  private Context context(Span span) {
    String surface = span.of(layout.text());
    Map.Entry<Integer, StoredPassage> at = byStart.floorEntry(span.start());
    if (at == null) {
      return new Context(surface, "body", false);
    }
    StoredPassage row = at.getValue();
    Optional<Span> place = inPassage(row.passage(), span);
    if (place.isEmpty()) {
      return new Context(surface, "body", false);
    }
    boolean table = row.where().equals("table");
    String read = sentence(asRead, row.passage().text(), place.get(), table);
    if (row.corrected().isEmpty()) {
      return new Context(read, row.where(), false);
    }
    Reworded shown = row.shown();
    String sentence = sentence(asShown, shown.text(), shown.toShown(place.get()), table);
    boolean kept = sentence.contains(surface);
    return new Context(kept ? sentence : read, row.where(), !sentence.equals(read));
  }

  private static String sentence(Surroundings among, String text, Span place, boolean table) {
    return table ? text : among.around(text, place).of(text);
  }

  private static Optional<Span> inPassage(Passage passage, Span span) {
    int before = 0;
    for (Span piece : passage.spans()) {
      if (piece.contains(span.start())) {
        int from = before + span.start() - piece.start();
        return Optional.of(new Span(from, Math.min(passage.text().length(), from + span.length())));
      }
      before += piece.length() + 1;
    }
    return Optional.empty();
  }

  public static DocumentLabel label(Entry entry) {
    Metadata metadata = entry.analysis().metadata();
    OptionalInt year =
        metadata
            .periodYear()
            .map(field -> OptionalInt.of(field.value()))
            .or(() -> metadata.date().map(field -> OptionalInt.of(field.value().getYear())))
            .orElse(OptionalInt.empty());
    return new DocumentLabel(
        entry.id(),
        entry.paths().stream().findFirst(),
        metadata.type().map(Metadata.Field::value),
        metadata.number().map(Metadata.Field::value),
        metadata.subject().map(Metadata.Field::value),
        metadata.issuer().map(Metadata.Field::value),
        year);
  }

  private record Context(String sentence, String where, boolean reworded) {}
}
