package niengiam.corpus.answer;

import java.util.List;

/**
 * A document that another one cites.
 *
 * @param type in words
 * @param status word of a {@link ReferenceAnswer.Status}
 * @param holders the documents of the archive that bear the code
 * @param count of mentions
 * @param page of the first mention
 * @param span of the first mention
 */
public record CitedDocument(
    String canonical,
    String type,
    String status,
    List<DocumentLabel> holders,
    int count,
    int page,
    List<Integer> span) {
  public CitedDocument {
    holders = List.copyOf(holders);
    span = List.copyOf(span);
  }
}
