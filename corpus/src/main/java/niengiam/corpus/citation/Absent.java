package niengiam.corpus.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.answer.Citation;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.index.StoredReference;

/** Gathers what the citations of one absent document tell of it. */
final class Absent {
  /** A central resolution is cited by every report; the count tells how often. */
  private static final int MOST_CITATIONS = 50;

  private final List<Citation> citations = new ArrayList<>();
  private final Tally canonical = new Tally();
  private final Tally type = new Tally();
  private final Tally date = new Tally();
  private final Tally issuer = new Tally();
  private final Tally place = new Tally();
  private final Tally subject = new Tally();
  private int count;

  /**
   * @param local the code is one of the place of the citing document
   */
  void add(StoredReference row, boolean local) {
    Reference reference = row.reference();
    count++;
    canonical.add(reference.canonical());
    type.add(reference.type());
    reference.date().ifPresent(d -> date.add(d.toString()));
    reference.issuer().ifPresent(issuer::add);
    reference.subject().ifPresent(subject::add);
    if (local) {
      row.place().ifPresent(place::add);
    }
    if (citations.size() < MOST_CITATIONS) {
      citations.add(Citations.citation(row));
    }
  }

  MissingAnswer.MissingDocument answer() {
    citations.sort(Citations.ORDER);
    return new MissingAnswer.MissingDocument(
        canonical.most().orElse(""),
        type.most().orElse(""),
        date.most().map(LocalDate::parse),
        issuer.most(),
        place.most(),
        subject.most(),
        count,
        citations);
  }
}
