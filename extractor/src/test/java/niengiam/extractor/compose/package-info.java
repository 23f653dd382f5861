/** Pages set by hand and the text that they must become. */
@NullMarked
package niengiam.extractor.compose;

import org.jspecify.annotations.NullMarked;
