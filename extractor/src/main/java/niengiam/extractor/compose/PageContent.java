package niengiam.extractor.compose;

import java.util.ArrayList;
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

  /** What was found on a picture, as it stands on the page that bears the picture. */
  public PageContent on(double pageWidth, double pageHeight, double dx, double dy) {
    return new PageContent(
        number,
        pageWidth,
        pageHeight,
        segments.stream().map(s -> s.moved(dx, dy)).toList(),
        rulings.stream()
            .map(r -> new Ruling(r.x1() + dx, r.y1() + dy, r.x2() + dx, r.y2() + dy))
            .toList(),
        pictures.stream().map(p -> new Picture(p.box().moved(dx, dy), p.kind())).toList(),
        origin,
        confidence,
        triage);
  }

  /** The same page with what was printed over its picture. */
  public PageContent overprinted(List<Segment> more) {
    List<Segment> all = new ArrayList<>(segments);
    all.addAll(more);
    return new PageContent(
        number, width, height, all, rulings, pictures, origin, confidence, triage);
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
