package niengiam.corpus.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niengiam.analyzer.find.reference.ReferenceKeys;
import niengiam.config.CheckRule;
import niengiam.config.Rules;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.correction.Corrections;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndicatorRow;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.versions.Versions;

/** Runs the checks over documents, each of which is read once. */
public final class Audit {
  /** A table of a thousand wrong rows is one mistake of whoever made it. */
  private static final int MOST_PER_CHECK_AND_DOCUMENT = 25;

  private static final int ID_LENGTH = 12;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private final Map<String, CheckRule> rules = new HashMap<>();
  private final CodeKeys codes;
  private final ReferenceKeys keys;
  private final AuditRequest request;

  public Audit(Rules rules, CodeKeys codes, AuditRequest request) {
    rules.checks().forEach(rule -> this.rules.put(rule.id(), rule));
    this.codes = codes;
    this.keys = new ReferenceKeys(rules);
    this.request = request;
  }

  /**
   * All documents of an archive; with documents named, only what concerns one of them.
   *
   * @throws IOException when the index cannot be read
   */
  public AuditAnswer run(Archive archive, IndexSearch index) throws IOException {
    Indexed indexed = new Indexed(archive, index);
    return run(archive.entries().map(indexed::reading), indexed, Acceptances.of(archive.root()));
  }

  /**
   * Documents by themselves, in the archive or not.
   *
   * @throws IOException never: nothing is read
   */
  public AuditAnswer run(List<Entry> documents) throws IOException {
    Given given = new Given(documents);
    return run(given.readings(), given, Acceptances.none());
  }

  private AuditAnswer run(Stream<Reading> documents, Holdings holdings, Acceptances acceptances)
      throws IOException {
    List<Check> checks = Checks.all(rules).stream().filter(c -> request.wants(c.id())).toList();
    TypedVersions typed = new TypedVersions(holdings, rules);
    List<Suspicion> suspicions = new ArrayList<>();
    int read = 0;
    try (documents) {
      for (Reading reading : (Iterable<Reading>) documents::iterator) {
        read++;
        for (Check check : checks) {
          List<Suspicion> found = check.read(reading);
          if (request.concerns(reading.id())) {
            typed.standing(reading, check, found).stream()
                .limit(MOST_PER_CHECK_AND_DOCUMENT)
                .forEach(suspicions::add);
          }
        }
      }
    }
    for (Check check : checks) {
      suspicions.addAll(check.conclude(holdings));
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    suspicions.stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> request.concerns(e.document().id())))
        .map(suspicion -> finding(suspicion, acceptances))
        .filter(finding -> request.includeAccepted() || !finding.accepted())
        .forEach(finding -> findings.putIfAbsent(finding.id(), finding));
    return new AuditAnswer(read, findings.values().stream().sorted(ORDER).toList());
  }

  private static final Comparator<Finding> ORDER =
      Comparator.<Finding>comparingInt(f -> SEVERITIES.indexOf(f.severity()))
          .thenComparing(f -> f.evidence().getFirst().document().id())
          .thenComparing(f -> f.evidence().getFirst().span().getFirst())
          .thenComparing(Finding::id);

  private Finding finding(Suspicion suspicion, Acceptances acceptances) {
    CheckRule rule = rules.get(suspicion.check());
    String id = id(suspicion);
    Optional<Acceptances.Accepted> accepted = acceptances.find(id);
    return new Finding(
        id,
        suspicion.check(),
        rule.severity(),
        rule.message(request.language(), suspicion.words()),
        suspicion.evidence(),
        suspicion.expected(),
        suspicion.found(),
        accepted.isPresent(),
        accepted.flatMap(Acceptances.Accepted::reason));
  }

  private static String id(Suspicion suspicion) {
    StringBuilder places = new StringBuilder(suspicion.check());
    for (Evidence evidence : suspicion.evidence()) {
      places.append('|').append(evidence.document().id()).append(evidence.span());
    }
    return Hash.of(places.toString()).substring(0, ID_LENGTH);
  }

  /** What an archive and its index hold. */
  private final class Indexed implements Holdings {
    private final Archive archive;
    private final Corrections corrections;
    private final IndexSearch index;

    Indexed(Archive archive, IndexSearch index) {
      this.archive = archive;
      this.corrections = new Corrections(archive);
      this.index = index;
    }

    @Override
    public List<String> indicators() throws IOException {
      return index.indicators().stream()
          .filter(row -> row.years().size() > 1)
          .map(IndicatorRow::key)
          .sorted()
          .toList();
    }

    @Override
    public void measures(String indicator, Consumer<StoredMeasure> to) throws IOException {
      index.measures(indicator, to);
    }

    @Override
    public Optional<Reading> reading(String id) {
      return archive.get(id).map(this::reading);
    }

    @Override
    public List<Reading> signedVersions(String id) throws IOException {
      List<Reading> signed = new ArrayList<>();
      Optional<Entry> entry = archive.get(id);
      if (entry.isPresent()) {
        for (Version version : new Versions(index, archive).of(entry.get())) {
          if (version.kind().equals("signed")) {
            reading(version.document().id()).ifPresent(signed::add);
          }
        }
      }
      return signed;
    }

    Reading reading(Entry entry) {
      return new Reading(corrections.corrected(entry), corrections.rewordings(entry), codes, keys);
    }
  }

  /** A few documents in memory. */
  private final class Given implements Holdings {
    private final Map<String, Reading> byId = new LinkedHashMap<>();
    private final Map<String, List<StoredMeasure>> measures = new LinkedHashMap<>();

    Given(List<Entry> documents) {
      for (Entry entry : documents) {
        Reading reading = new Reading(entry, List.of(), codes, keys);
        byId.put(entry.id(), reading);
        for (StoredMeasure row : reading.measures()) {
          measures.computeIfAbsent(row.indicator(), k -> new ArrayList<>()).add(row);
        }
      }
    }

    Stream<Reading> readings() {
      return byId.values().stream();
    }

    @Override
    public List<String> indicators() {
      return List.copyOf(measures.keySet());
    }

    @Override
    public void measures(String indicator, Consumer<StoredMeasure> to) {
      measures.getOrDefault(indicator, List.of()).forEach(to);
    }

    @Override
    public Optional<Reading> reading(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Reading> signedVersions(String id) {
      return List.of();
    }
  }
}
