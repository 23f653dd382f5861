package niengiam.corpus.index;

import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.metadata.Metadata;
import niengiam.corpus.answer.DocumentLabel;

/**
 * A figure as the index keeps it.
 *
 * @param indicator {@code id@unit}
 * @param change that the same sentence states of it
 * @param year that it holds for
 * @param period that the report covers
 * @param place that it holds for, or of the report
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
    String where) {}
