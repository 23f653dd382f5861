/**
 * From words with boxes to pages in reading order. One code serves PDF text and OCR, so that a
 * letterhead is read alike from both.
 */
@NullMarked
package niengiam.extractor.compose;

import org.jspecify.annotations.NullMarked;
