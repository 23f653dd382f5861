package niengiam.corpus.index;

import java.time.LocalDate;
import java.util.Optional;
import niengiam.corpus.answer.DocumentLabel;

/**
 * A document as the index keeps it.
 *
 * @param ownKey key of its own code
 */
public record StoredDocument(
    DocumentLabel document,
    Optional<String> ownKey,
    Optional<LocalDate> date,
    Optional<String> place) {}
