package niengiam.app.http.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niengiam.analyzer.structure.Footnote;
import niengiam.app.language.Messages;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Span;

/**
 * The marks of notes in the text: each call leads to its note, each note back to its first call.
 *
 * @param addresses of the screen that shows a place
 */
record Notes(Messages messages, String text, Function<Span, String> addresses) {
  /** A mark and the blank after it. */
  private static final int LONGEST_OPENING = 12;

  List<Mark> on(Screen screen, List<Footnote> footnotes) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < footnotes.size(); i++) {
      Footnote note = footnotes.get(i);
      if (note.spans().isEmpty()) {
        continue;
      }
      Optional<Span> opening = opening(screen, note.spans().getFirst());
      if (opening.isPresent()) {
        marks.add(
            new Mark(
                opening.get(),
                "note-mark",
                Optional.of("note-" + i),
                back(i, note),
                Optional.of(messages.get("document.to-call"))));
      }
      for (int call = 0; call < note.calls().size(); call++) {
        if (note.calls().get(call).overlaps(screen.span())) {
          marks.add(call(i, call, note));
        }
      }
    }
    return marks;
  }

  private Mark call(int index, int call, Footnote note) {
    return new Mark(
        note.calls().get(call),
        "call",
        call == 0 ? Optional.of("call-" + index) : Optional.empty(),
        Optional.of(addresses.apply(note.spans().getFirst()) + "#note-" + index),
        Optional.of(messages.get("document.to-note", note.mark())));
  }

  private Optional<String> back(int index, Footnote note) {
    return note.anchor().map(anchor -> addresses.apply(anchor) + "#call-" + index);
  }

  /** The printed mark before the note, or the first word of a note that has none in the text. */
  private Optional<Span> opening(Screen screen, Span note) {
    if (!screen.span().overlaps(note)) {
      return Optional.empty();
    }
    for (Block block : screen.blocks()) {
      int start = block.span().start();
      if (start < note.start()
          && note.start() <= block.span().end()
          && note.start() - start <= LONGEST_OPENING
          && !text.substring(start, note.start()).isBlank()) {
        return Optional.of(new Span(start, note.start()));
      }
    }
    int end = note.start();
    while (end < note.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end > note.start() ? Optional.of(new Span(note.start(), end)) : Optional.empty();
  }
}
