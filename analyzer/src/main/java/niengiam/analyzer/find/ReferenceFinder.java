package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.Citation;
import niengiam.analyzer.find.reference.CitationReader;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;

/** Finds citations of documents. */
public final class ReferenceFinder {
  private final CitationReader reader;

  public ReferenceFinder(Rules rules) {
    reader = new CitationReader(rules);
  }

  /** What citations begin with. */
  public Map<Triggers.Kind, List<String>> openings() {
    return reader.openings();
  }

  /** In the order of the text; a citation inside a law's name is not reported twice. */
  public List<Reference> find(Passage passage) {
    Triggers.Openings openings = new Triggers.Openings(openings());
    return find(passage, DateScanner.scan(passage.text(), openings));
  }

  public List<Reference> find(Passage passage, DateScanner.Scan scan) {
    List<Reference> found = new ArrayList<>();
    for (Citation citation : reader.read(scan)) {
      Span span = passage.toLayout(citation.start(), citation.end());
      found.add(
          new Reference(
              span,
              passage.text().substring(citation.start(), citation.end()),
              citation.type(),
              citation.number(),
              citation.year(),
              citation.typeCode(),
              citation.issuerCode(),
              citation.unitCode(),
              citation.canonical(),
              citation.system(),
              citation.date(),
              citation.issuer(),
              citation.subject(),
              passage.footnote(),
              citation.elliptical(),
              citation.repaired(),
              citation.relation(),
              Optional.empty(),
              Optional.empty(),
              citation.rule(),
              citation.confidence()));
    }
    return found;
  }
}
