package niengiam.extractor.layout;

import java.util.List;
import java.util.Optional;

/** A piece of a page in reading order. Boxes are absent where the format has no geometry. */
public sealed interface Block {
  Span span();

  Optional<Box> box();

  /** What a text block is on its page. Only BODY and NOTE are read as sentences. */
  enum Role {
    BODY,
    NOTE,
    HEADER,
    FOOTER,
    PAGE_NUMBER,
    STAMP
  }

  /** One printed paragraph, or the part of it that stands on this page. */
  record Text(Span span, Role role, Optional<Box> box, List<Line> lines) implements Block {
    public Text {
      lines = List.copyOf(lines);
    }

    /** A paragraph of a format without geometry. */
    public static Text of(Span span, Role role) {
      return new Text(span, role, Optional.empty(), List.of());
    }
  }

  /** A table. In the text its rows are lines and its cells are separated by tabs. */
  record Grid(Span span, Optional<Box> box, List<Cell> cells) implements Block {
    public Grid {
      cells = List.copyOf(cells);
    }
  }

  /** A picture, seal or signature; its span is empty and stands where it would be read. */
  record Figure(Span span, Optional<Box> box, String kind) implements Block {}
}
