/** Values to JSON and back: between worker processes and into the archive. */
@NullMarked
package niengiam.extractor.wire;

import org.jspecify.annotations.NullMarked;
