package niengiam.analyzer.metadata;

import java.util.List;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;

/** Reads what a document says of itself. */
public final class MetadataReader {
  public MetadataReader(Rules rules) {}

  public Metadata read(Document document, List<Reference> references, List<Dated> dates) {
    return Metadata.EMPTY;
  }
}
