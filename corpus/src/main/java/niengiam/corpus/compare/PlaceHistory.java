package niengiam.corpus.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.analyzer.gazetteer.Gazetteer;
import niengiam.analyzer.gazetteer.PlaceResolver;
import niengiam.analyzer.gazetteer.Unit;
import niengiam.analyzer.text.Folding;
import niengiam.corpus.answer.SeriesValue.PlaceChange;
import niengiam.corpus.index.StoredMeasure;

/** What became of the places of figures, so that old and new units are not silently one. */
final class PlaceHistory {
  private final Gazetteer gazetteer;

  PlaceHistory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Absent where the place is unknown, or went on under its name and in its bounds. */
  Optional<PlaceChange> of(StoredMeasure row) {
    return row.place().flatMap(place -> unit(row, place)).flatMap(this::change);
  }

  private Optional<Unit> unit(StoredMeasure row, String place) {
    OptionalInt year = row.document().year().isPresent() ? row.document().year() : row.year();
    List<String> evidence =
        Stream.of(row.document().issuer(), row.document().title())
            .flatMap(Optional::stream)
            .toList();
    return new PlaceResolver(gazetteer, PlaceResolver.endOf(year), evidence, List.of(place))
        .unit(place);
  }

  private Optional<PlaceChange> change(Unit unit) {
    List<Unit> after = gazetteer.successors(unit);
    List<Unit> before = gazetteer.predecessors(unit);
    boolean district = !unit.current() && !unit.parent().isEmpty() && !unit.isCommune();
    if (district) {
      return Optional.of(new PlaceChange("place-dissolved", List.of(), List.of()));
    }
    boolean merged =
        before.size() > 1
            || after.size() > 1
            || after.stream().anyMatch(one -> gazetteer.predecessors(one).size() > 1);
    boolean renamed =
        Stream.concat(before.stream(), after.stream()).anyMatch(other -> !sameName(other, unit));
    return merged || renamed
        ? Optional.of(
            new PlaceChange(merged ? "place-merged" : "place-renamed", names(before), names(after)))
        : Optional.empty();
  }

  /** Sources place tones differently: "Hòa", "Hoà". */
  private static boolean sameName(Unit one, Unit other) {
    return Folding.key(one.name()).equals(Folding.key(other.name()));
  }

  private static List<String> names(List<Unit> units) {
    return units.stream().map(Unit::name).toList();
  }
}
