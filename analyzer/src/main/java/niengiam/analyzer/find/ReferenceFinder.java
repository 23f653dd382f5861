package niengiam.analyzer.find;

import java.util.List;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;

/** Finds citations of documents. */
public final class ReferenceFinder {
  public ReferenceFinder(Rules rules) {}

  public List<Reference> find(Passage passage, List<Dated> dates) {
    return List.of();
  }
}
