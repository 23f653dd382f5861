/** The archive as tables for other programs; every row says where it comes from. */
@NullMarked
package niengiam.corpus.export;

import org.jspecify.annotations.NullMarked;
