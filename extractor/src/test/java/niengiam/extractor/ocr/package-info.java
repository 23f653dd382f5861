/** Judgement of recognised words, on lines made by hand. */
@NullMarked
package niengiam.extractor.ocr;

import org.jspecify.annotations.NullMarked;
