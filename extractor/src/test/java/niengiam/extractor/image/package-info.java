/** Tests of {@link niengiam.extractor.image}. */
@NullMarked
package niengiam.extractor.image;

import org.jspecify.annotations.NullMarked;
