package niengiam.extractor.pdf;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.Ruling;
import niengiam.extractor.layout.Box;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What the content stream of a page draws.
 *
 * @param unmapped glyphs without a Unicode value
 * @param hidden glyphs that are drawn invisibly, as a layer of OCR text is
 * @param imageShare the part of the page that pictures cover, 0..1
 * @param imageDpi the finest of these pictures, in pixels an inch; 0 without any
 * @param pageImage the picture, if one upright picture alone fills most of the page
 * @param shapes filled or stroked paths
 * @param cut whether the page holds more than is read
 */
record PageScan(
    PageFrame frame,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int unmapped,
    int hidden,
    double imageShare,
    double imageDpi,
    Optional<Picture> pageImage,
    int shapes,
    boolean cut) {

  /**
   * @param box where it stands on the page as it is read; may reach over its sides
   */
  record Picture(PDImageXObject image, Box box) {}
}
