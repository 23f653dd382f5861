package niengiam.extractor.layout;

import java.util.List;

/**
 * A page, or a sheet, or the whole of a format without pages.
 *
 * @param number from 1
 * @param width in points, 0 where the format has no geometry
 * @param height in points, 0 where the format has no geometry
 * @param confidence 0..1: the mean confidence of OCR; 1 for other origins
 */
public record Page(
    int number,
    double width,
    double height,
    Span span,
    TextOrigin origin,
    double confidence,
    List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
