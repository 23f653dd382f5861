package niengiam.extractor.compose;

import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Box;

/**
 * Words on one baseline without a wide gap between them: a printed line, or the part of it that
 * stands in one column.
 *
 * @param baseline in points from the top of the page
 * @param size of the type, in points; an estimate for OCR
 * @param turned printed in another direction than the page is read, as watermarks are
 */
public record Segment(
    List<Word> words, Box box, double baseline, double size, boolean bold, boolean turned) {
  public Segment {
    words = List.copyOf(words);
  }

  /** The same line with only some of its words, of which there must be one at least. */
  public Segment with(List<Word> part) {
    Box around = Box.around(part.stream().map(Word::box).toList());
    return new Segment(part, around, baseline, size, bold, turned);
  }

  Segment moved(double dx, double dy) {
    return new Segment(
        words.stream().map(w -> w.at(w.box().moved(dx, dy))).toList(),
        box.moved(dx, dy),
        baseline + dy,
        size,
        bold,
        turned);
  }

  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  double centre() {
    return box.x() + box.width() / 2;
  }

  double middle() {
    return box.y() + box.height() / 2;
  }
}
