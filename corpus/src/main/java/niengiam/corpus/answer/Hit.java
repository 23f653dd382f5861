package niengiam.corpus.answer;

import java.util.List;
import niengiam.extractor.layout.Box;

/**
 * A place that a search found.
 *
 * @param score higher is better; comparable within one answer only
 * @param page from 1
 * @param boxes in points, one a line or cell of the page; empty where the format has no geometry
 * @param section path of the section
 * @param where "body", "footnote N", "table" or "document" (its number or title matched)
 * @param snippet of the stored text, rejoined over page ends
 * @param marks half-open ranges {@code [start, end]} of the snippet that match the query
 * @param span half-open range {@code [start, end]} of the document's text that matches, as it was
 *     read
 * @param corrected where a person corrected words of the snippet
 */
public record Hit(
    DocumentLabel document,
    double score,
    int page,
    List<Box> boxes,
    List<String> section,
    String where,
    String snippet,
    List<List<Integer>> marks,
    List<Integer> span,
    List<Replaced> corrected) {
  public Hit {
    boxes = List.copyOf(boxes);
    section = List.copyOf(section);
    marks = marks.stream().map(List::copyOf).toList();
    span = List.copyOf(span);
    corrected = List.copyOf(corrected);
  }

  /**
   * Words that stand in the place of those that were read.
   *
   * @param range half-open, of the snippet
   * @param read what was read there
   * @param marks half-open ranges of what was read that match the query
   */
  public record Replaced(List<Integer> range, String read, List<List<Integer>> marks) {
    public Replaced {
      range = List.copyOf(range);
      marks = marks.stream().map(List::copyOf).toList();
    }
  }
}
