package niengiam.app.http.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.metadata.Metadata;
import niengiam.app.http.PagePictures;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.CitedDocument;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Change;
import niengiam.corpus.correction.Correction;
import niengiam.corpus.index.EntryRows;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Makes the view of a document. */
public record DocumentReader(Corpus corpus, Messages messages) {
  private static final int MOST_HEADINGS = 500;

  /**
   * @param screen that is to be shown
   * @param hit that led here
   */
  public DocumentView view(Entry entry, Screen screen, Optional<Span> hit) throws IOException {
    Analysis analysis = entry.analysis();
    Layout layout = analysis.document().layout();
    Addresses addresses = new Addresses(entry.id(), layout);
    List<Correction> corrections = corpus.corrections(entry);
    List<FactRow> rows = new FactRows(messages).on(screen.span(), analysis.facts());
    boolean original = corpus.reader().originals().get(entry.sha256()).isPresent();
    boolean pictured = original && PagePictures.drawable(entry.mediaType()) && screen.hasGeometry();
    DocumentLabel label = EntryRows.label(entry);
    return new DocumentView(
        entry,
        label,
        addresses,
        screen,
        hit,
        original,
        pictured
            ? Optional.of(addresses.path() + "/pages/" + screen.page().number() + ".png")
            : Optional.empty(),
        BoxView.number(screen.page().width()),
        BoxView.number(screen.page().height()),
        pictured ? boxes(screen, rows, hit) : List.of(),
        PageText.of(layout.text(), screen, marks(entry, screen, rows, hit, corrections, addresses)),
        byKind(rows),
        counts(analysis.facts()),
        metadata(analysis.metadata(), addresses),
        headings(analysis, addresses),
        versions(entry),
        cited(entry),
        citing(label),
        corrections.stream().map(c -> row(c, layout.text(), addresses)).toList());
  }

  private List<Mark> marks(
      Entry entry,
      Screen screen,
      List<FactRow> rows,
      Optional<Span> hit,
      List<Correction> corrections,
      Addresses addresses) {
    String text = entry.analysis().document().layout().text();
    List<Mark> marks = new ArrayList<>();
    hit.ifPresent(
        span ->
            marks.add(
                new Mark(span, "hit", Optional.of("hit"), Optional.empty(), Optional.empty())));
    for (FactRow row : rows) {
      marks.add(
          new Mark(
              row.span(),
              "fact k-" + row.kind() + (row.corrected() ? " corrected" : ""),
              Optional.of("t-" + row.index()),
              Optional.of("#f-" + row.index()),
              Optional.of(row.reading())));
    }
    for (Correction correction : corrections) {
      correction
          .in(text)
          .ifPresent(span -> marks.add(Mark.plain(span, "corrected", words(correction.change()))));
    }
    screen
        .page()
        .repairs()
        .forEach(
            repair ->
                marks.add(
                    Mark.plain(
                        repair.span(),
                        "repaired",
                        messages.get("document.read-as", repair.reading()))));
    marks.addAll(
        new Notes(messages, text, addresses::of)
            .on(screen, entry.analysis().document().footnotes()));
    return marks;
  }

  private static List<BoxView> boxes(Screen screen, List<FactRow> rows, Optional<Span> hit) {
    List<BoxView> boxes = new ArrayList<>();
    hit.ifPresent(
        span ->
            screen
                .boxes(span)
                .forEach(box -> boxes.add(BoxView.of(box, "hit", Optional.empty(), ""))));
    for (FactRow row : rows) {
      screen
          .boxes(row.span())
          .forEach(
              box ->
                  boxes.add(
                      BoxView.of(
                          box,
                          "k-" + row.kind(),
                          Optional.of("#f-" + row.index()),
                          row.reading())));
    }
    return boxes;
  }

  private static Map<String, List<FactRow>> byKind(List<FactRow> rows) {
    Map<String, List<FactRow>> byKind = new LinkedHashMap<>();
    for (String kind : FactRows.KINDS) {
      byKind.put(kind, rows.stream().filter(row -> row.kind().equals(kind)).toList());
    }
    return byKind;
  }

  private static Map<String, Integer> counts(List<Fact> facts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    FactRows.KINDS.forEach(kind -> counts.put(kind, 0));
    facts.forEach(fact -> counts.merge(FactRows.kind(fact), 1, Integer::sum));
    return counts;
  }

  private List<DocumentView.MetadataRow> metadata(Metadata m, Addresses addresses) {
    List<DocumentView.MetadataRow> rows = new ArrayList<>();
    field(rows, "number", m.number(), addresses);
    field(rows, "type", m.type(), addresses);
    field(rows, "subject", m.subject(), addresses);
    field(rows, "issuer", m.issuer(), addresses);
    field(rows, "date", m.date(), addresses);
    field(rows, "issued-at", m.place(), addresses);
    field(rows, "period", m.periodYear(), addresses);
    field(rows, "plan", m.planYear(), addresses);
    field(rows, "signer", m.signerName(), addresses);
    field(rows, "signer-role", m.signerRole(), addresses);
    if (!m.recipients().isEmpty()) {
      rows.add(
          new DocumentView.MetadataRow(
              "document.recipients", String.join("; ", m.recipients()), Optional.empty(), 100));
    }
    return rows;
  }

  private static void field(
      List<DocumentView.MetadataRow> rows,
      String name,
      Optional<? extends Metadata.Field<?>> field,
      Addresses addresses) {
    field.ifPresent(
        f ->
            rows.add(
                new DocumentView.MetadataRow(
                    "document." + name,
                    f.value() instanceof LocalDate date
                        ? FactRows.DATE.format(date)
                        : f.value().toString().replaceAll("\\s+", " "),
                    Optional.of(addresses.at(f.span())),
                    Math.round(100 * f.confidence()))));
  }

  private static List<DocumentView.Heading> headings(Analysis analysis, Addresses addresses) {
    return analysis.document().sections().stream()
        .filter(section -> section.title().isPresent())
        .limit(MOST_HEADINGS)
        .map(
            section ->
                new DocumentView.Heading(
                    Math.clamp(section.path().size(), 1, 5),
                    (section.label() + " " + section.title().orElse(""))
                        .replaceAll("\\s+", " ")
                        .strip(),
                    addresses.at(section.span())))
        .toList();
  }

  /** A document is shown while the index is still to be made, too. */
  private List<Version> versions(Entry entry) throws IOException {
    try {
      return corpus.versions(entry);
    } catch (ArchiveException noIndex) {
      return List.of();
    }
  }

  private List<CitedDocument> cited(Entry entry) throws IOException {
    try {
      return corpus.cited(entry);
    } catch (ArchiveException noIndex) {
      return List.of();
    }
  }

  private Optional<ReferenceAnswer> citing(DocumentLabel label) throws IOException {
    try {
      return label.number().isPresent()
          ? Optional.of(corpus.references(label.number().get()))
          : Optional.empty();
    } catch (ArchiveException noIndex) {
      return Optional.empty();
    }
  }

  private DocumentView.CorrectionRow row(Correction c, String text, Addresses addresses) {
    return new DocumentView.CorrectionRow(
        c.surface().replaceAll("\\s+", " "), words(c.change()), c.in(text).map(addresses::at));
  }

  private String words(Change change) {
    Figures figures = new Figures(messages.locale());
    return switch (change) {
      case Change.Figure f -> (figures.plain(f.value()) + " " + f.unit().orElse("")).strip();
      case Change.Citation c -> c.canonical();
      case Change.Day d -> FactRows.DATE.format(d.date());
      case Change.Wording w -> w.text();
      case Change.NotAFact none -> messages.get("document.not-a-fact");
      case Change.Confirmed confirmed -> messages.get("document.confirmed");
    };
  }
}
