/**
 * Reads files in worker processes, so that a file that hangs, crashes a native library or eats the
 * memory costs one file and not the run.
 */
@NullMarked
package niengiam.extractor.isolation;

import org.jspecify.annotations.NullMarked;
