package niengiam.app.table;

import niengiam.app.language.Messages;
import niengiam.corpus.answer.SeriesValue.Why;

/**
 * Why a value stands in its series.
 *
 * @param messages of the command line
 */
public record Reasons(Messages messages) {
  /** In one line. */
  public String of(Why why) {
    String choice = messages.get("why.choice." + why.choice(), Integer.toString(why.passedOver()));
    return String.join(
        "; ",
        messages.get("why.match." + why.match(), why.indicator(), why.words()),
        messages.get("why.unit", why.unit()),
        messages.get("why.scope." + why.scope()),
        messages.get("why.period." + why.period()),
        choice);
  }
}
