package niengiam.corpus.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What one year's report gave and the next one no longer gives. */
public record DroppedAnswer(List<Dropped> dropped) {
  public DroppedAnswer {
    dropped = List.copyOf(dropped);
  }

  /**
   * An indicator that a report dropped.
   *
   * @param year of the report that lacks it
   * @param known whether the catalogue has it; a phrase may only have been worded anew
   * @param value of the year before
   * @param evidence of that value
   * @param lackedBy the reports of the year, none of which has it
   */
  public record Dropped(
      IndicatorLabel indicator,
      boolean known,
      Optional<String> issuer,
      int year,
      BigDecimal value,
      Evidence evidence,
      List<DocumentLabel> lackedBy) {
    public Dropped {
      lackedBy = List.copyOf(lackedBy);
    }
  }
}
