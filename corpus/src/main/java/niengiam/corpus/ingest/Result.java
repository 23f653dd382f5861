package niengiam.corpus.ingest;

import niengiam.corpus.archive.LedgerLine;

/**
 * What came of one file.
 *
 * @param news to be written; what the ledger knows already is only counted
 */
record Result(LedgerLine line, boolean news) {}
