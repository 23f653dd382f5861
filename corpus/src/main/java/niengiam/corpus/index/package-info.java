/**
 * One Lucene index of passages, references, measures and documents. It holds all that an answer
 * prints, so that no analysis is read to answer, and it can be built anew from the archive at any
 * time.
 */
@NullMarked
package niengiam.corpus.index;

import org.jspecify.annotations.NullMarked;
