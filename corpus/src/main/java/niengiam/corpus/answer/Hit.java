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
 * @param span half-open range {@code [start, end]} of the document's text that matches
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
    List<Integer> span) {
  public Hit {
    boxes = List.copyOf(boxes);
    section = List.copyOf(section);
    marks = marks.stream().map(List::copyOf).toList();
    span = List.copyOf(span);
  }
}
