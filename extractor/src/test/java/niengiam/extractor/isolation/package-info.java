/** Workers that hang, die and babble. */
@NullMarked
package niengiam.extractor.isolation;

import org.jspecify.annotations.NullMarked;
