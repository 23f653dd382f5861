/** What people corrected in the facts of a document; it stays when the document is read anew. */
@NullMarked
package niengiam.corpus.correction;

import org.jspecify.annotations.NullMarked;
