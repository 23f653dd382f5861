/**
 * The bulk run over files, folders and archive files. It may die at any moment: a file is in the
 * ledger only after its document is safe on disk and in the index, so the next run finds out by
 * content what was half done.
 */
@NullMarked
package niengiam.corpus.ingest;

import org.jspecify.annotations.NullMarked;
