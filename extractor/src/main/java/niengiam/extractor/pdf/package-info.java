/** Reads PDF: glyphs and rulings of the content stream to words with boxes, scans through OCR. */
@NullMarked
package niengiam.extractor.pdf;

import org.jspecify.annotations.NullMarked;
