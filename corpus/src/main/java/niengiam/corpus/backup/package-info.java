/**
 * The archive as one ZIP file, and back. A backup holds the books and every file that they tell of,
 * at one moment though an import runs; the index is left out, since it is made from the rest.
 */
@NullMarked
package niengiam.corpus.backup;

import org.jspecify.annotations.NullMarked;
