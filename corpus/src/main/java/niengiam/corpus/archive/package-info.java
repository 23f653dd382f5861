/**
 * What Niengiam knows, on disk and addressed by content: analyses, originals and the ledger. This
 * is the truth; everything else (the index) can be made from it again. Every file is complete or
 * absent, so that a process may die at any moment.
 */
@NullMarked
package niengiam.corpus.archive;

import org.jspecify.annotations.NullMarked;
