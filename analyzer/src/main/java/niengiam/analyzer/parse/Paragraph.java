package niengiam.analyzer.parse;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A printed paragraph, or the part of it on one page, without the blanks around it.
 *
 * @param page number of its page
 * @param zone true when the layout itself says that it stands in the note zone
 * @param afterTable a table stands between it and the paragraph before
 * @param drawn its page has geometry, so that paragraphs were guessed from lines
 * @param heading what its start says of itself
 */
record Paragraph(
    Span span,
    String text,
    int page,
    boolean zone,
    boolean afterTable,
    boolean drawn,
    Optional<Heading> heading) {

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** A row of a table that the layout left in the text. */
  boolean tabbed() {
    return text.indexOf('\t') >= 0;
  }

  boolean bullet() {
    char first = text.charAt(0);
    return first == '-' || first == '–' || first == '+' || first == '*' || first == '•';
  }

  /** Letters without a single lower-case one, at least two of them. */
  boolean capitals() {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1;
  }

  int words() {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }
}
