/** Reads page images: PNG, JPEG, TIFF of several pages, BMP, GIF. All their text comes from OCR. */
@NullMarked
package niengiam.extractor.image;

import org.jspecify.annotations.NullMarked;
