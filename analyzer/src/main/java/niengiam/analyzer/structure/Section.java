package niengiam.analyzer.structure;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A heading and the place in the outline that it opens; the section reaches to the next heading of
 * its level or above.
 *
 * @param span of the heading, label and title
 * @param label as printed without its punctuation ("II", "2.1", "Phần thứ nhất"); empty where none
 *     is printed
 * @param level 1 for a part, 2 for "I.", 3 for "1.", 4 for "1.1.", 5 for "a)"
 * @param title absent for a numbered paragraph
 * @param path labels from the outermost section down to this one
 */
public record Section(Span span, String label, int level, Optional<String> title, List<String> path)
    implements Node {
  public Section {
    path = List.copyOf(path);
  }
}
