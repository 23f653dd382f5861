package niengiam.extractor.layout;

import java.util.List;
import java.util.Optional;

/**
 * A page, or a sheet, or the whole of a format without pages.
 *
 * @param number from 1
 * @param width in points, 0 where the format has no geometry
 * @param height in points, 0 where the format has no geometry
 * @param confidence 0..1: the mean confidence of OCR; 1 for other origins
 * @param triage absent for formats whose pages have no text layer apart from their picture
 * @param repairs in the order of the text
 */
public record Page(
    int number,
    double width,
    double height,
    Span span,
    TextOrigin origin,
    double confidence,
    Optional<Triage> triage,
    List<Block> blocks,
    List<Repair> repairs) {
  public Page {
    blocks = List.copyOf(blocks);
    repairs = List.copyOf(repairs);
  }

  /** A page that nothing was judged or mended on. */
  public Page(
      int number,
      double width,
      double height,
      Span span,
      TextOrigin origin,
      double confidence,
      List<Block> blocks) {
    this(number, width, height, span, origin, confidence, Optional.empty(), blocks, List.of());
  }
}
