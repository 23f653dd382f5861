package niengiam.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.metadata.Metadata;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Corrected;
import niengiam.corpus.correction.Reworded;
import niengiam.corpus.correction.Rewording;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/**
 * One document for a person.
 *
 * @param page only what stands on this page; 0 for all
 */
record DocumentText(Terminal terminal, Messages messages, int page) {
  void print(Entry entry, List<Rewording> rewordings) {
    Analysis analysis = entry.analysis();
    Layout layout = analysis.document().layout();
    Reworded shown = Reworded.of(layout.text(), rewordings);
    metadata(entry, analysis.metadata());
    heading("show.sections");
    analysis.document().sections().stream()
        .filter(s -> s.title().isPresent() && onPage(layout, s.span()))
        .forEach(
            s ->
                line(
                    "  ".repeat(Math.max(0, s.path().size() - 1))
                        + words(shown, s.span(), s.label() + " " + s.title().orElse("")),
                    layout,
                    s.span()));
    facts("show.references", analysis.references(), layout, this::reference);
    facts("show.short-forms", analysis.shortForms(), layout, this::shortForm);
    String text = layout.text();
    facts("show.measures", analysis.measures(), layout, m -> measure(m) + relations(m, text));
    heading("show.footnotes", analysis.document().footnotes().size());
    analysis.document().footnotes().stream()
        .filter(f -> !f.spans().isEmpty() && onPage(layout, f.spans().getFirst()))
        .forEach(
            f ->
                line(
                    f.mark()
                        + " "
                        + words(shown, f.spans().getFirst(), f.passages().getFirst().text()),
                    layout,
                    f.spans().getFirst()));
    heading("show.tables", analysis.document().tables().size());
    analysis.document().tables().stream()
        .filter(t -> onPage(layout, t.span()))
        .forEach(
            t ->
                line(
                    t.title().orElse("–")
                        + " ("
                        + t.rows().size()
                        + " × "
                        + t.columns().size()
                        + ")",
                    layout,
                    t.span()));
    if (page == 0) {
      Set<String> places = new PlaceText(messages).lines(analysis);
      heading("show.places", places.size());
      places.forEach(place -> terminal.out().println("  " + place));
    }
    rewordings(shown, layout);
  }

  private void rewordings(Reworded shown, Layout layout) {
    if (shown.places().isEmpty()) {
      return;
    }
    heading("show.rewordings", shown.places().size());
    for (Reworded.Place place : shown.places()) {
      if (onPage(layout, place.read())) {
        String now = place.shown().lineIn(shown.text()).of(shown.text());
        line(messages.get("show.rewording", now, place.words()), layout, place.read());
      }
    }
  }

  /** What stands at a place, marked where a person corrected it. */
  private String words(Reworded shown, Span span, String read) {
    boolean corrected = shown.places().stream().anyMatch(place -> place.read().overlaps(span));
    String words =
        corrected
            ? messages.get("correct.mark") + " " + shown.toShown(span).of(shown.text())
            : read;
    return words.replaceAll("\\s+", " ").strip();
  }

  private void metadata(Entry entry, Metadata m) {
    List<List<Object>> rows = new ArrayList<>();
    row(rows, "show.number", m.number());
    row(rows, "show.type", m.type());
    row(rows, "show.subject", m.subject());
    row(rows, "show.issuer", m.issuer());
    row(rows, "show.place", m.place());
    m.date()
        .ifPresent(
            d ->
                rows.add(
                    List.of(messages.get("show.date"), ReferencesCommand.DATE.format(d.value()))));
    row(rows, "show.period", m.periodYear());
    row(rows, "show.plan", m.planYear());
    m.signerName()
        .ifPresent(
            name ->
                rows.add(
                    List.of(
                        messages.get("show.signer"),
                        name.value() + m.signerRole().map(r -> ", " + r.value()).orElse(""))));
    if (!m.recipients().isEmpty()) {
      rows.add(List.of(messages.get("show.recipients"), String.join("; ", m.recipients())));
    }
    rows.add(List.of(messages.get("show.paths"), String.join("; ", entry.paths())));
    rows.add(
        List.of(
            messages.get("show.pages"),
            Integer.toString(entry.analysis().document().layout().pages().size())));
    for (List<Object> row : rows) {
      terminal.out().println("%-16s %s".formatted(row.getFirst(), row.getLast()));
    }
  }

  private void row(
      List<List<Object>> rows, String key, Optional<? extends Metadata.Field<?>> field) {
    field.ifPresent(f -> rows.add(List.of(messages.get(key), f.value().toString())));
  }

  private <F extends Fact> void facts(
      String key, List<F> facts, Layout layout, Function<F, String> words) {
    heading(key, facts.size());
    facts.stream()
        .filter(f -> onPage(layout, f.span()))
        .forEach(f -> line(mark(f) + words.apply(f), layout, f.span()));
  }

  private String mark(Fact fact) {
    return fact.rule().equals(Corrected.RULE) ? messages.get("correct.mark") + " " : "";
  }

  private String reference(Reference r) {
    return r.canonical()
        + r.date().map(d -> " · " + ReferencesCommand.DATE.format(d)).orElse("")
        + r.issuer().map(i -> " · " + i).orElse("")
        + r.subject().map(s -> " · " + s).orElse("");
  }

  private String shortForm(ShortForm s) {
    return s.surface()
        + " → "
        + switch (s.target()) {
          case Target.Cited cited -> cited.canonical();
          case Target.Itself itself -> messages.get("show.itself");
          case Target.Ambiguous several ->
              messages.get("show.ambiguous", String.join("; ", several.candidates()));
          case Target.Unresolved unresolved -> messages.get("show.unresolved");
        };
  }

  private String measure(Measure m) {
    Figures figures = new Figures(messages.locale());
    BigDecimal value = m.quantity().value();
    String amount =
        (m.change().isPresent() && m.kind() == Measure.Kind.CHANGE
                ? m.change().get().direction().word() + " " + figures.plain(value.abs())
                : figures.plain(value))
            + m.denominator().map(d -> "/" + figures.plain(d)).orElse("");
    return amount
        + " "
        + m.unit()
        + m.indicator().map(i -> " · " + i).orElse("")
        + (m.period().isPresent() ? " · " + m.period().getAsInt() : "");
  }

  /** What a figure is to others, to its plan or target, and whose it is. */
  private String relations(Measure m, String text) {
    Figures figures = new Figures(messages.locale());
    StringBuilder words = new StringBuilder();
    m.organization().ifPresent(name -> words.append(" · ").append(name));
    for (Link link : m.links()) {
      words.append(" · ").append(messages.get("link." + link.kind(), link.other().of(text)));
    }
    m.fulfilment()
        .ifPresent(
            f ->
                words
                    .append(" · ")
                    .append(messages.get("show.fulfilment", figures.plain(f.percent()), f.base())));
    m.outcome().ifPresent(o -> words.append(" · ").append(messages.get("outcome." + o.status())));
    return words.toString();
  }

  private void heading(String key, Object... values) {
    terminal.out().println();
    terminal.out().println(terminal.strong(messages.get(key, values)));
  }

  private void line(String words, Layout layout, Span span) {
    int widest = 140;
    String flat = words.lines().collect(Collectors.joining(" ")).strip();
    String cut = flat.length() > widest ? flat.substring(0, widest - 1) + "…" : flat;
    String at = messages.get("show.page-of", Integer.toString(layout.pageOf(span)));
    terminal.out().println("  " + cut + "  [" + at + "]");
  }

  private boolean onPage(Layout layout, Span span) {
    return page == 0 || layout.pageOf(span) == page;
  }
}
