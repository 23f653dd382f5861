package niengiam.analyzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.CapitalLines;
import niengiam.analyzer.find.DateFinder;
import niengiam.analyzer.find.EntityFinder;
import niengiam.analyzer.find.MeasureFinder;
import niengiam.analyzer.find.ReferenceFinder;
import niengiam.analyzer.find.ReferenceResolver;
import niengiam.analyzer.find.measure.Context;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.metadata.MetadataReader;
import niengiam.analyzer.parse.DocumentParser;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Reads structure and facts of a layout. Immutable; one instance serves all threads. */
public final class Analyzer {
  private final DocumentParser parser;
  private final DateFinder dateFinder = new DateFinder();
  private final ReferenceFinder referenceFinder;
  private final ReferenceResolver resolver;
  private final MetadataReader metadataReader;
  private final MeasureFinder measureFinder;
  private final EntityFinder entityFinder;
  private final Triggers.Openings openings;

  public Analyzer(Rules rules) {
    parser = new DocumentParser(rules);
    referenceFinder = new ReferenceFinder(rules);
    resolver = new ReferenceResolver(rules);
    metadataReader = new MetadataReader(rules);
    measureFinder = new MeasureFinder(rules);
    entityFinder = new EntityFinder(rules);
    Map<Triggers.Kind, List<String>> all = new EnumMap<>(referenceFinder.openings());
    all.putAll(measureFinder.openings());
    all.putAll(entityFinder.openings());
    openings = new Triggers.Openings(all);
  }

  /** Never fails on content: a text without structure or facts gives empty lists. */
  public Analysis analyze(Layout layout) {
    Document document = parser.parse(layout);
    List<Passage> passages = new ArrayList<>(document.passages());
    document.footnotes().forEach(note -> passages.addAll(note.passages()));
    List<Dated> dates = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    List<List<Fact>> known = new ArrayList<>();
    List<DateScanner.Scan> scans = new ArrayList<>();
    for (Passage passage : passages) {
      DateScanner.Scan scan = DateScanner.scan(passage.text(), openings);
      scans.add(scan);
      List<Reference> cited = referenceFinder.find(passage, scan);
      List<Dated> here = dateFinder.attach(dateFinder.find(passage, scan), cited);
      List<Fact> both = new ArrayList<>(here);
      both.addAll(cited);
      dates.addAll(here);
      references.addAll(cited);
      known.add(both);
    }
    Metadata metadata = metadataReader.read(document, references);
    List<Fact> facts = new ArrayList<>(dates);
    references.removeIf(r -> isOwnNumber(r, metadata));
    List<Reference> resolved = resolver.resolve(passages, references, metadata);
    facts.addAll(resolved);
    facts.addAll(
        resolver.shortForms(passages, scans, resolved, metadata, new CapitalLines(layout.text())));
    List<Triggers> triggers = scans.stream().map(DateScanner.Scan::triggers).toList();
    List<Passage> prose = new ArrayList<>();
    List<List<Fact>> knownOfProse = new ArrayList<>();
    List<Triggers> triggersOfProse = new ArrayList<>();
    NavigableMap<Integer, Span> tables = new TreeMap<>();
    document.tables().stream()
        .flatMap(table -> table.parts().stream())
        .forEach(part -> tables.put(part.start(), part));
    for (int i = 0; i < passages.size(); i++) {
      if (!isOfTable(passages.get(i).span(), tables)) {
        prose.add(passages.get(i));
        knownOfProse.add(known.get(i));
        triggersOfProse.add(triggers.get(i));
      }
    }
    List<Entity> entities = entityFinder.find(document, passages, triggers, metadata);
    Context context = Context.of(document, entities);
    facts.addAll(measureFinder.find(prose, triggersOfProse, knownOfProse, context, metadata));
    for (int i = 0; i < document.tables().size(); i++) {
      facts.addAll(measureFinder.find(document.tables().get(i), i, metadata));
    }
    facts.addAll(entities);
    facts.sort(Comparator.comparing(Fact::span));
    return new Analysis(document, metadata, facts);
  }

  /** "Luật số: 58/2010/QH12" of a letterhead is no citation; a recovered number is one. */
  private static boolean isOwnNumber(Reference reference, Metadata metadata) {
    return metadata
        .number()
        .filter(n -> n.confidence() > MetadataReader.RECOVERED)
        .map(n -> n.span().overlaps(reference.span()))
        .orElse(false);
  }

  /** Labels and titles of a table are read for citations; its figures are those of its cells. */
  private static boolean isOfTable(Span passage, NavigableMap<Integer, Span> tables) {
    Map.Entry<Integer, Span> table = tables.floorEntry(passage.start());
    return table != null && table.getValue().contains(passage);
  }
}
