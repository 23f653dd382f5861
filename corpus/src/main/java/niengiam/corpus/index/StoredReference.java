package niengiam.corpus.index;

import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.answer.DocumentLabel;

/**
 * A citation as the index keeps it.
 *
 * @param key of the cited code
 * @param ownKey of the citing document's own code
 * @param place of the citing document
 */
public record StoredReference(
    DocumentLabel document,
    Reference reference,
    String key,
    Optional<String> ownKey,
    Optional<String> place,
    int page,
    String sentence,
    String where) {}
