package niengiam.corpus.index;

import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.metadata.Metadata;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;

/**
 * A figure as the index keeps it.
 *
 * @param indicator {@code id@unit}
 * @param change that the same sentence states of it
 * @param year that it holds for
 * @param period that the report covers
 * @param place that it holds for, or of the report
 * @param corrected whether a person corrected it, or words of the sentence
 */
public record StoredMeasure(
    DocumentLabel document,
    Measure measure,
    String indicator,
    String name,
    Optional<Change> change,
    OptionalInt year,
    Optional<Metadata.Period> period,
    Optional<String> place,
    int page,
    String sentence,
    String where,
    boolean corrected) {
  /** The place that proves it. */
  public Evidence evidence() {
    return new Evidence(
        document,
        page,
        Evidence.range(measure.span()),
        measure.surface(),
        sentence,
        where,
        corrected);
  }
}
