package niengiam.corpus.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One mention of a document in another; the members of {@link Evidence} and what the mention says.
 *
 * @param relation what the citing text does with it (implements, reviews, amends, replaces,
 *     attaches, cites)
 * @param date that this mention prints
 * @param issuer that this mention prints
 * @param shortForms where the citing document points back at this mention ("Kế hoạch này")
 */
public record Citation(
    DocumentLabel document,
    int page,
    List<Integer> span,
    String surface,
    String sentence,
    String where,
    String relation,
    Optional<LocalDate> date,
    Optional<String> issuer,
    List<Evidence> shortForms,
    boolean corrected) {
  public Citation {
    span = List.copyOf(span);
    shortForms = List.copyOf(shortForms);
  }
}
