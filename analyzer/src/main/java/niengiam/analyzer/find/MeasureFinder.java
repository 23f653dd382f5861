package niengiam.analyzer.find;

import java.util.List;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Table;
import niengiam.config.Rules;

/** Finds figures. */
public final class MeasureFinder {
  public MeasureFinder(Rules rules) {}

  /**
   * @param known dates and references of the passage: their digits are no figures
   */
  public List<Measure> find(Passage passage, List<Fact> known, Metadata metadata) {
    return List.of();
  }

  /** The figures of a table, {@code index} being its place in {@link Document#tables()}. */
  public List<Measure> find(Table table, int index, Metadata metadata) {
    return List.of();
  }
}
