@NullMarked
package niengiam.extractor;

import org.jspecify.annotations.NullMarked;
