package niengiam.corpus.index;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;

/**
 * A citation as the index keeps it.
 *
 * @param key of the cited code
 * @param ownKey of the citing document's own code
 * @param place of the citing document
 * @param shortForms words of the citing document that point back at this mention ("Kế hoạch này")
 * @param corrected whether a person corrected it, or words of the sentence
 */
public record StoredReference(
    DocumentLabel document,
    Reference reference,
    String key,
    Optional<String> ownKey,
    Optional<String> place,
    int page,
    String sentence,
    String where,
    List<Evidence> shortForms,
    boolean corrected) {
  public StoredReference {
    shortForms = List.copyOf(shortForms);
  }
}
