package niengiam.app.http.page;

import niengiam.corpus.answer.DoubtfulAnswer.Doubt;

/**
 * A fact to be looked at, as the page shows it.
 *
 * @param at range of the text, as forms send it
 * @param value as the visitor writes figures
 * @param confidence in percent
 */
public record DoubtView(
    Doubt fact, EvidenceView place, String at, String value, String confidence) {
  public boolean measure() {
    return fact.kind().equals("measure");
  }

  /** Parts of the id of the element. */
  public String key() {
    return fact.document().id() + "-" + at;
  }
}
