package niengiam.extractor.compose;

import java.util.List;
import niengiam.extractor.layout.TextOrigin;

/**
 * What was found on a page, in any order.
 *
 * @param number from 1
 * @param width in points, as the page is read
 * @param confidence 0..1
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Segment> segments,
    List<Ruling> rulings,
    TextOrigin origin,
    double confidence) {
  public PageContent {
    segments = List.copyOf(segments);
    rulings = List.copyOf(rulings);
  }
}
