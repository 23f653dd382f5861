package niengiam.corpus.sample;

/**
 * Where a page of a PDF begins.
 *
 * @param block index of the block that stands first on it
 * @param offset of the first character in a paragraph that the page end cuts, otherwise 0
 */
record PageTurn(int block, int offset) {}
