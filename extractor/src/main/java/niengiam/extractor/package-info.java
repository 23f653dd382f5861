/** The door: any file in, its Layout or the reason of its failure out. */
@NullMarked
package niengiam.extractor;

import org.jspecify.annotations.NullMarked;
