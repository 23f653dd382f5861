package niengiam.corpus.verify;

/**
 * What was gone through.
 *
 * @param files whose bytes were read
 * @param bytes of these files
 * @param indexed documents in the index
 * @param flaws how many there were
 * @param busy whether a process wrote meanwhile; what it had not noted yet was passed over
 */
public record Verified(long files, long bytes, int indexed, int flaws, boolean busy) {}
