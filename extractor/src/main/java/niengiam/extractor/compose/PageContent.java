package niengiam.extractor.compose;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.layout.Triage;

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
    List<Picture> pictures,
    TextOrigin origin,
    double confidence,
    Optional<Triage> triage) {
  public PageContent {
    segments = List.copyOf(segments);
    rulings = List.copyOf(rulings);
    pictures = List.copyOf(pictures);
  }

  /** The same page with the verdict on the text layer that it came with. */
  public PageContent judged(Triage verdict) {
    return new PageContent(
        number,
        width,
        height,
        segments,
        rulings,
        pictures,
        origin,
        confidence,
        Optional.of(verdict));
  }
}
