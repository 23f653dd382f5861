package niengiam.analyzer;

import java.util.List;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;

/** All that is known of one document: its structure, what it says of itself, and its facts. */
public record Analysis(Document document, Metadata metadata, List<Fact> facts) {
  public Analysis {
    facts = List.copyOf(facts);
  }

  public List<Reference> references() {
    return of(Reference.class);
  }

  /** Words that point at documents; they are no citations of their own. */
  public List<ShortForm> shortForms() {
    return of(ShortForm.class);
  }

  public List<Measure> measures() {
    return of(Measure.class);
  }

  public List<Dated> dates() {
    return of(Dated.class);
  }

  public List<Entity> entities() {
    return of(Entity.class);
  }

  private <F extends Fact> List<F> of(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
