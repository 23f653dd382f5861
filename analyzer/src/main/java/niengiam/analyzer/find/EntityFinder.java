package niengiam.analyzer.find;

import java.util.List;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;

/** Finds places, organisations and people. */
public final class EntityFinder {
  public EntityFinder(Rules rules) {}

  public List<Entity> find(Document document) {
    return List.of();
  }
}
