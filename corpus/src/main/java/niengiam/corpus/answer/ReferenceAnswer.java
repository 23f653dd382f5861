package niengiam.corpus.answer;

import java.util.List;
import java.util.Optional;

/**
 * Who cites a document, in which words.
 *
 * @param status word of a {@link Status}
 * @param document the one that the archive holds
 * @param candidates when several bear the code
 */
public record ReferenceAnswer(
    String canonical,
    String status,
    Optional<DocumentLabel> document,
    List<DocumentLabel> candidates,
    List<Citation> citations) {
  public ReferenceAnswer {
    candidates = List.copyOf(candidates);
    citations = List.copyOf(citations);
  }

  /** What the archive knows of a cited document. */
  public enum Status {
    /** One document of the archive has this own number. */
    HELD("held"),
    /** None has it, though the code is whole. */
    MISSING("missing"),
    /** Several have it. */
    AMBIGUOUS("ambiguous"),
    /** The words are no code and no known name. */
    UNRESOLVED("unresolved");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
