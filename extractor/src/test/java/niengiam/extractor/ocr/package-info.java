/** Tests of {@link niengiam.extractor.ocr}. */
@NullMarked
package niengiam.extractor.ocr;

import org.jspecify.annotations.NullMarked;
