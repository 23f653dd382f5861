package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.find.entity.Mention;
import niengiam.analyzer.find.entity.OrganizationScanner;
import niengiam.analyzer.find.entity.PersonScanner;
import niengiam.analyzer.find.entity.PlaceScanner;
import niengiam.analyzer.find.entity.Syllables;
import niengiam.analyzer.find.entity.Tokens;
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
    return find(document, passages, triggers);
  }

  /**
   * @param passages all of the document, with those of its footnotes
   * @param triggers of each passage, made with these {@link #openings}
   */
  public List<Entity> find(Document document, List<Passage> passages, List<Triggers> triggers) {
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
    return entities(document.layout().text(), passages, found);
  }

  private static void add(int passage, List<Mention> mentions, List<Found> found) {
    mentions.forEach(mention -> found.add(new Found(passage, mention)));
  }

  /** Where a mention ends: with or without its head it is the same one. */
  private static long place(int passage, Mention mention) {
    return ((long) passage << 32) | mention.end();
  }

  private List<Entity> entities(String text, List<Passage> passages, List<Found> found) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    List<String> keys = new ArrayList<>();
    Map<String, String> keyByName = new HashMap<>();
    for (Found f : found) {
      String name = keyByName.computeIfAbsent(f.mention().name(), this::key);
      String key = f.mention().kind() + " " + name;
      keys.add(key);
      spellings
          .computeIfAbsent(key, k -> new LinkedHashMap<>())
          .merge(f.mention().name(), 1, Integer::sum);
    }
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i).mention();
      Span span = passages.get(found.get(i).passage()).toLayout(mention.start(), mention.end());
      entities.add(
          new Entity(
              span,
              span.of(text),
              mention.kind(),
              mostFrequent(spellings.get(keys.get(i))),
              mention.rule(),
              mention.confidence()));
    }
    return entities;
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

  private static String mostFrequent(Map<String, Integer> spellings) {
    String best = "";
    int count = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > count) {
        best = spelling.getKey();
        count = spelling.getValue();
      }
    }
    return best;
  }
}
