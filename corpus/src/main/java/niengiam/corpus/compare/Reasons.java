package niengiam.corpus.compare;

import niengiam.analyzer.fact.Measure;
import niengiam.corpus.answer.SeriesValue.Why;
import niengiam.corpus.index.StoredMeasure;

/**
 * Why figures belong to an indicator.
 *
 * @param indicator key of the one that was asked for
 * @param history of the places
 */
record Reasons(String indicator, PlaceHistory history) {
  Why of(Choice choice) {
    StoredMeasure row = choice.best();
    Measure measure = row.measure();
    String match =
        measure.indicatorId().isPresent()
            ? "catalogue"
            : row.indicator().equals(indicator) ? "phrase" : "same-words";
    boolean ownPlace = measure.place().isPresent() && measure.place().equals(row.place());
    return new Why(
        match,
        row.indicator().substring(0, row.indicator().lastIndexOf('@')),
        row.name(),
        measure.unitText(),
        ownPlace ? "stated" : row.place().isPresent() ? "report" : "unknown",
        measure.period().isPresent() ? "stated" : "report",
        choice.reason(),
        choice.passedOver(),
        history.of(row));
  }
}
