package niengiam.analyzer.find;

import java.util.List;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.structure.Passage;

/** Finds full dates. */
public final class DateFinder {
  public List<Dated> find(Passage passage) {
    return List.of();
  }
}
