package niengiam.corpus.sample;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A document as plain text, with the place of everything that it states.
 *
 * @param facts with ranges of the text
 * @param joins ends and beginnings of sentences that a page end cuts
 */
record Printed(
    String text,
    List<Placed> facts,
    List<PlacedNote> notes,
    List<PlacedHeading> headings,
    List<int[]> joins) {
  Printed {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    headings = List.copyOf(headings);
    joins = List.copyOf(joins);
  }

  /**
   * @param note the mark of the note that it stands in, 0 in the body
   */
  record Placed(Span span, Stated.Content content, int note) {}

  record PlacedNote(int mark, Optional<Span> call, List<Span> spans) {
    PlacedNote {
      spans = List.copyOf(spans);
    }
  }

  record PlacedHeading(Span span, Block.Heading heading) {}
}
