package niengiam.corpus.answer;

import java.util.List;
import java.util.Optional;

/**
 * A contradiction inside a document or between documents.
 *
 * @param id the same as long as check, documents and places are the same
 * @param check id of the check with a word ("C10-sum")
 * @param severity "error", "warning" or "note"
 * @param message one sentence
 * @param evidence the places that contradict each other, at least one
 * @param expected what would agree; empty where nothing tells which side is right
 * @param found what is printed
 * @param accepted whether somebody looked at it and let it stand
 * @param reason why it may stand
 */
public record Finding(
    String id,
    String check,
    String severity,
    String message,
    List<Evidence> evidence,
    String expected,
    String found,
    boolean accepted,
    Optional<String> reason) {
  public Finding {
    evidence = List.copyOf(evidence);
  }
}
