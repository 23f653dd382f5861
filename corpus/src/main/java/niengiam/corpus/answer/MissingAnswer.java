package niengiam.corpus.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents that are cited and not held, most cited first. */
public record MissingAnswer(List<MissingDocument> missing) {
  public MissingAnswer {
    missing = List.copyOf(missing);
  }

  /**
   * What its citations tell of it; each value is the one that most of them print.
   *
   * @param place the place of the citing documents, for a local code
   * @param count number of citations
   */
  public record MissingDocument(
      String canonical,
      String type,
      Optional<LocalDate> date,
      Optional<String> issuer,
      Optional<String> place,
      Optional<String> subject,
      int count,
      List<Citation> citations) {
    public MissingDocument {
      citations = List.copyOf(citations);
    }
  }
}
