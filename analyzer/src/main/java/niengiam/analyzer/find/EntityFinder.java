package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.PlaceIdentity;
import niengiam.analyzer.find.entity.Mention;
import niengiam.analyzer.find.entity.OrganizationScanner;
import niengiam.analyzer.find.entity.PersonScanner;
import niengiam.analyzer.find.entity.PlaceScanner;
import niengiam.analyzer.find.entity.Syllables;
import niengiam.analyzer.find.entity.Tokens;
import niengiam.analyzer.gazetteer.Gazetteer;
import niengiam.analyzer.gazetteer.PlaceResolver;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Folding;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Abbreviation;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;

/**
 * Finds places, organisations and people, and gives all spellings of one name in a document its
 * most frequent one. Spellings are one when they differ in accents, i and y, or a short form only.
 */
public final class EntityFinder {
  private final OrganizationScanner organizations;
  private final PersonScanner people = new PersonScanner();
  private final Syllables syllables;
  private final Map<String, String> longForms = new HashMap<>();

  public EntityFinder(Rules rules) {
    organizations = new OrganizationScanner(rules.issuers());
    syllables = new Syllables(organizations);
    for (Abbreviation abbreviation : rules.abbreviations()) {
      if (!abbreviation.longForms().isEmpty()) {
        longForms.put(abbreviation.shortForm(), abbreviation.longForms().getFirst());
      }
    }
  }

  private record Found(int passage, Mention mention) {}

  /** What names and their heads begin with, besides a capital. */
  public Map<Triggers.Kind, List<String>> openings() {
    return Map.of(Triggers.Kind.PLACE_HEAD, PlaceScanner.openings());
  }

  /** The names of a document whose triggers nobody has found yet. */
  public List<Entity> find(Document document) {
    Triggers.Openings own = new Triggers.Openings(openings());
    List<Passage> passages = new ArrayList<>(document.passages());
    document.footnotes().forEach(note -> passages.addAll(note.passages()));
    List<Triggers> triggers = passages.stream().map(p -> Triggers.in(p.text(), own)).toList();
    return find(document, passages, triggers, Metadata.EMPTY);
  }

  /**
   * @param passages all of the document, with those of its footnotes
   * @param triggers of each passage, made with these {@link #openings}
   */
  public List<Entity> find(
      Document document, List<Passage> passages, List<Triggers> triggers, Metadata metadata) {
    PlaceScanner places = new PlaceScanner();
    List<Tokens> tokensOf = new ArrayList<>(passages.size());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Tokens tokens = new Tokens(passages.get(i).text(), triggers.get(i), syllables);
      tokensOf.add(tokens);
      add(i, places.scan(tokens), found);
      add(i, organizations.scan(tokens), found);
      add(i, people.scan(tokens), found);
    }
    Set<Long> taken = new HashSet<>();
    found.stream()
        .filter(f -> f.mention().kind() == Entity.Kind.PLACE)
        .forEach(f -> taken.add(place(f.passage(), f.mention())));
    for (int i = 0; i < passages.size(); i++) {
      for (Mention mention : places.repeated(tokensOf.get(i))) {
        if (taken.add(place(i, mention))) {
          found.add(new Found(i, mention));
        }
      }
    }
    return entities(document.layout().text(), passages, found, metadata);
  }

  private static void add(int passage, List<Mention> mentions, List<Found> found) {
    mentions.forEach(mention -> found.add(new Found(passage, mention)));
  }

  /** Where a mention ends: with or without its head it is the same one. */
  private static long place(int passage, Mention mention) {
    return ((long) passage << 32) | mention.end();
  }

  /** The gazetteer is read only for a document that names a place. */
  private static Optional<PlaceResolver> resolver(List<Found> found, Metadata metadata) {
    Set<String> names = new LinkedHashSet<>();
    for (Found f : found) {
      if (f.mention().kind() == Entity.Kind.PLACE) {
        names.add(f.mention().name());
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year =
        metadata
            .periodYear()
            .or(metadata::planYear)
            .map(field -> OptionalInt.of(field.value()))
            .orElse(OptionalInt.empty());
    List<String> evidence =
        Stream.of(metadata.issuer(), metadata.subject(), metadata.place())
            .flatMap(Optional::stream)
            .map(Metadata.Field::value)
            .toList();
    return Optional.of(
        new PlaceResolver(
            Gazetteer.load(),
            metadata.date().map(Metadata.Field::value).or(() -> PlaceResolver.endOf(year)),
            evidence,
            names));
  }

  private static Optional<PlaceIdentity> identity(
      Optional<PlaceResolver> resolver, Mention mention) {
    return mention.kind() == Entity.Kind.PLACE
        ? resolver.flatMap(places -> places.identity(mention.name(), mention.head()))
        : Optional.empty();
  }

  private List<Entity> entities(
      String text, List<Passage> passages, List<Found> found, Metadata metadata) {
    Optional<PlaceResolver> resolver = resolver(found, metadata);
    Map<Entity.Kind, Map<String, Spellings>> byName = new EnumMap<>(Entity.Kind.class);
    Map<Entity.Kind, Map<String, Spellings>> byKey = new EnumMap<>(Entity.Kind.class);
    for (Entity.Kind kind : Entity.Kind.values()) {
      byName.put(kind, new HashMap<>());
      byKey.put(kind, new HashMap<>());
    }
    List<Spellings> spellings = new ArrayList<>(found.size());
    for (Found f : found) {
      Entity.Kind kind = f.mention().kind();
      Spellings same =
          byName
              .get(kind)
              .computeIfAbsent(
                  f.mention().name(),
                  name -> byKey.get(kind).computeIfAbsent(key(name), key -> new Spellings()));
      same.add(f.mention().name());
      spellings.add(same);
    }
    List<Entity> entities = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i).mention();
      Span span = passages.get(found.get(i).passage()).toLayout(mention.start(), mention.end());
      entities.add(
          new Entity(
              span,
              span.of(text),
              mention.kind(),
              spellings.get(i).mostFrequent(),
              mention.rule(),
              mention.confidence(),
              identity(resolver, mention)));
    }
    return entities;
  }

  /** All spellings of one name in a document. */
  private static final class Spellings {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private Optional<String> best = Optional.empty();

    void add(String spelling) {
      counts.merge(spelling, 1, Integer::sum);
    }

    /** Of several the first one; asked when all are known. */
    String mostFrequent() {
      if (best.isEmpty()) {
        int most = Collections.max(counts.values());
        best = counts.keySet().stream().filter(s -> counts.get(s) == most).findFirst();
      }
      return best.orElseThrow();
    }
  }

  /** Long forms for short ones, no accents, one case. */
  private String key(String name) {
    StringBuilder whole = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      boolean shortForm =
          word.length() > 1
              && !Character.isLowerCase(word.charAt(1))
              && word.equals(word.toUpperCase(Locale.ROOT));
      whole.append(shortForm ? longForms.getOrDefault(word, word) : word).append(' ');
    }
    return Folding.bare(whole.toString());
  }
}
