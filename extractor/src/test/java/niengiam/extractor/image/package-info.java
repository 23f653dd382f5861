/** Images of pages drawn on the spot, and images that only claim to be large. */
@NullMarked
package niengiam.extractor.image;

import org.jspecify.annotations.NullMarked;
