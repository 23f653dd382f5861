package niengiam.corpus.answer;

/**
 * A file that gave no document.
 *
 * @param path as it was imported
 * @param reason name of a failure reason, "ENCRYPTED"
 * @param detail one sentence
 */
public record StatusFailure(String path, String reason, String detail) {}
