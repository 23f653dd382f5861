/** PDF files made on the spot, whole and damaged. */
@NullMarked
package niengiam.extractor.pdf;

import org.jspecify.annotations.NullMarked;
