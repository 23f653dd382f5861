/** Page image to words with boxes and confidence; the only code that sees Tesseract. */
@NullMarked
package niengiam.extractor.ocr;

import org.jspecify.annotations.NullMarked;
