package niengiam.corpus.ingest;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param file where its bytes are
 * @param source its key in the ledger
 * @param path what answers show
 * @param temporary the bytes are a copy out of an archive file, to be deleted when done
 */
record Found(Path file, String source, String path, boolean temporary) {}
