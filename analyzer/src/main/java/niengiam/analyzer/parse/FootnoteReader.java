package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.layout.Span;

/**
 * Tells the paragraphs of notes from those of the body where the layout does not declare notes. A
 * page prints its body, then its notes; in the text the notes therefore cut the body, and a note
 * that runs over the page is itself cut by the body of the next one.
 *
 * <p>A note zone begins with a paragraph that opens a note, or that continues the note of the page
 * before. It lasts while a note that the body above it calls is still to come; behind its last note
 * {@link Resumption} finds where the body goes on.
 */
final class FootnoteReader {
  /** A note called here may open that many paragraphs later, over those of the note before it. */
  private static final int MAX_AHEAD = 12;

  private final List<Paragraph> paragraphs;
  private final Flow flow;
  private final Openers openers;
  private final Resumption resumption;

  /** Where notes were found by their place on the page, the rest of that page is body. */
  private final Set<Integer> pagesWithZone = new HashSet<>();

  private final List<RawNote> notes = new ArrayList<>();
  private final List<BodyPart> body = new ArrayList<>();

  /** The last paragraph of the body, while it stops in mid-sentence. */
  private int openBody = -1;

  /** The last piece of the latest note, while it stops in mid-sentence. */
  private int openNote = -1;

  private boolean inZone;
  private int resume = -1;
  private int nextOpener;

  /**
   * A paragraph of the body.
   *
   * @param continues it goes on with the sentence of the part before, over notes that cut it
   */
  record BodyPart(Paragraph paragraph, boolean continues) {}

  FootnoteReader(String text, List<Paragraph> paragraphs, Flow flow) {
    this.paragraphs = paragraphs;
    this.flow = flow;
    openers = new Openers(text, paragraphs);
    Map<Integer, RawNote> opened = openers.byParagraph();
    resumption = new Resumption(paragraphs, i -> isHeading(i) || opened.containsKey(i), flow);
    paragraphs.stream().filter(Paragraph::zone).map(Paragraph::page).forEach(pagesWithZone::add);
    for (int i = 0; i < paragraphs.size(); i++) {
      step(i);
    }
    for (RawNote note : notes) {
      List<Span> own = note.spans();
      note.calls.removeIf(call -> own.stream().anyMatch(s -> s.contains(call)));
    }
  }

  List<RawNote> notes() {
    return notes;
  }

  List<BodyPart> body() {
    return body;
  }

  private void step(int i) {
    Paragraph paragraph = paragraphs.get(i);
    Optional<RawNote> opened = Optional.ofNullable(openers.byParagraph().get(i));
    if (opened.isPresent()) {
      nextOpener++;
      notes.add(opened.get());
      opened.get().add(new Span(openers.bodyStart(paragraph), paragraph.end()), false);
      noteGoesOn(i);
    } else if (!notes.isEmpty() && belongsToNote(i)) {
      notes.getLast().add(paragraph.span(), openNote >= 0 && Flow.resumes(paragraph));
      noteGoesOn(i);
    } else {
      boolean cut = inZone && openBody >= 0 && resumption.continuesBody(openBody, i);
      body.add(new BodyPart(paragraph, cut));
      openBody = !isHeading(i) && Flow.open(paragraph) ? i : -1;
      inZone = false;
    }
  }

  private boolean isHeading(int i) {
    return paragraphs.get(i).heading().isPresent();
  }

  private void noteGoesOn(int i) {
    openNote = Flow.open(paragraphs.get(i)) ? i : -1;
    inZone = true;
    resume = -1;
  }

  private boolean belongsToNote(int i) {
    Paragraph paragraph = paragraphs.get(i);
    if (paragraph.zone()) {
      return true;
    }
    if (pagesWithZone.contains(paragraph.page())) {
      return false;
    }
    if (!inZone) {
      return openNote >= 0 && !isHeading(i) && Flow.resumes(paragraph) && isNoteOfPageBefore(i);
    }
    if (waits(i)) {
      return true;
    }
    if (resume < i) {
      resume = resumption.find(i, openBody, openNote);
    }
    return i < resume;
  }

  /** A paragraph in lower case, below the body, while the note of the page before is cut. */
  private boolean isNoteOfPageBefore(int i) {
    return openBody < 0
        || waits(i)
        || !flow.known(paragraphs.get(openBody), paragraphs.get(i))
            && flow.known(paragraphs.get(openNote), paragraphs.get(i));
  }

  /** A note that the text above calls opens a little further down: the page is not at its end. */
  private boolean waits(int i) {
    if (nextOpener >= openers.order().size()) {
      return false;
    }
    int opener = openers.order().get(nextOpener);
    List<Span> calls = openers.byParagraph().get(opener).calls;
    if (opener - i > MAX_AHEAD
        || calls.isEmpty()
        || calls.getFirst().start() >= paragraphs.get(i).start()) {
      return false;
    }
    for (int k = i; k < opener; k++) {
      if (isHeading(k) && paragraphs.get(k).capitals()) {
        return false;
      }
    }
    return true;
  }
}
