package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Join;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Span;

/** Reads the structure of a document. Immutable; its time is linear in the length of the text. */
public final class DocumentParser {
  private final HeadingReader headingReader;

  public DocumentParser(Rules rules) {
    headingReader = new HeadingReader(rules.headings());
  }

  /** Never fails on content. */
  public Document parse(Layout layout) {
    List<Paragraph> paragraphs = Paragraphs.of(layout, headingReader);
    Flow flow = new Flow(paragraphs);
    List<RawNote> notes = new ArrayList<>();
    List<FootnoteReader.BodyPart> body = new ArrayList<>();
    if (layout.notes().isEmpty()) {
      FootnoteReader reader = new FootnoteReader(layout.text(), paragraphs, flow);
      notes.addAll(reader.notes());
      body.addAll(reader.body());
    } else {
      layout.notes().forEach(note -> declared(layout, note).ifPresent(notes::add));
      paragraphs.forEach(p -> body.add(new FootnoteReader.BodyPart(p, false)));
    }
    SectionReader sections = new SectionReader(body);
    PassageJoiner joiner = new PassageJoiner(body, sections::isHeading, flow);
    List<Join> joins = new ArrayList<>(joiner.joins());
    List<Passage> passages = new ArrayList<>();
    for (List<Paragraph> pieces : joiner.passages()) {
      List<Span> spans = pieces.stream().map(Paragraph::span).toList();
      passages.add(
          Passage.of(
              layout.text(), spans, sections.at(spans.getFirst().start()), Optional.empty()));
    }
    TableReader tables =
        new TableReader(
            layout, body.stream().map(FootnoteReader.BodyPart::paragraph).toList(), sections);
    for (Span span : tables.sentences()) {
      passages.add(
          Passage.of(layout.text(), List.of(span), sections.at(span.start()), Optional.empty()));
    }
    passages.sort(Comparator.comparing(Passage::span));
    List<Footnote> footnotes =
        notes.stream().map(note -> footnote(layout.text(), note, sections, joins)).toList();
    joins.sort((a, b) -> Integer.compare(a.leftEnd(), b.leftEnd()));
    return new Document(layout, sections.sections(), passages, footnotes, tables.tables(), joins);
  }

  private static Optional<RawNote> declared(Layout layout, Note note) {
    RawNote raw = new RawNote(note.mark(), -1);
    note.call().ifPresent(raw.calls::add);
    for (Span span : note.spans()) {
      Span trimmed = Paragraphs.trim(layout.text(), span);
      if (!trimmed.isEmpty()) {
        raw.add(trimmed, false);
      }
    }
    return raw.paragraphs.isEmpty() ? Optional.empty() : Optional.of(raw);
  }

  private static Footnote footnote(
      String text, RawNote note, SectionReader sections, List<Join> joins) {
    List<Span> spans = note.spans();
    int place = note.calls.isEmpty() ? spans.getFirst().start() : note.calls.getFirst().start();
    List<Passage> passages = new ArrayList<>();
    for (List<Span> pieces : note.paragraphs) {
      passages.add(Passage.of(text, pieces, sections.at(place), Optional.of(note.mark)));
      for (int i = 1; i < pieces.size(); i++) {
        joins.add(new Join(pieces.get(i - 1).end(), pieces.get(i).start()));
      }
    }
    return new Footnote(note.mark, note.calls, spans, passages);
  }
}
