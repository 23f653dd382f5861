package niengiam.corpus.answer;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an answer names a document.
 *
 * @param id of the archive
 * @param path as it was imported
 * @param number own number and symbol, canonical
 * @param title what the document is about, or its first words
 * @param year that it reports on, or of its date
 */
public record DocumentLabel(
    String id,
    Optional<String> path,
    Optional<String> type,
    Optional<String> number,
    Optional<String> title,
    Optional<String> issuer,
    OptionalInt year) {}
