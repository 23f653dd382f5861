package niengiam.corpus.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.Version;
import niengiam.extractor.layout.Span;

/**
 * Scores what an archive of generated documents answers as a whole: the planted faults, the missing
 * documents, the series of indicators, the files of one report.
 */
public final class SampleScore {
  /** The name under which these figures stand among those of the documents. */
  public static final String NAME = "archive";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path truth;
  private final Answers answers;
  private final Tally tally = new Tally(NAME);

  /** What the archive answers. */
  public interface Answers {
    /** All findings. */
    AuditAnswer audit() throws IOException;

    MissingAnswer missing() throws IOException;

    /** All years by place. */
    CompareAnswer compare(String words) throws IOException;

    /** All groups of files of one document. */
    List<List<DocumentLabel>> versions() throws IOException;

    /** The other files of the document that was imported from a path of the sample. */
    List<Version> versions(String path) throws IOException;

    /** The text of the document that was imported from a path of the sample; empty if it failed. */
    Optional<String> text(String path);

    /** The key of a code; of a name, its plain words. */
    String key(String canonical);
  }

  /**
   * @param path of the document
   * @param span in its text as generated
   */
  private record Planted(String check, String path, Span span, String surface, String found) {}

  /** A finding may name the figure and the truth the change beside it. */
  private static final int BESIDE = 150;

  private SampleScore(Path sample, Answers answers) {
    this.truth = sample.resolve(Evaluation.TRUTH);
    this.answers = answers;
  }

  /**
   * @param sample the folder of {@code truth.json}
   * @throws IOException when the truth cannot be read
   */
  public static Scores of(Path sample, Answers answers) throws IOException {
    SampleScore score = new SampleScore(sample, answers);
    List<Planted> faults = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    VersionTruth versions = new VersionTruth();
    score.readEnd(faults, missing, versions);
    Map<String, List<Planted>> byPath = new HashMap<>();
    faults.forEach(f -> byPath.computeIfAbsent(f.path(), p -> new ArrayList<>()).add(f));
    SeriesTruth series = new SeriesTruth();
    Map<Planted, Span> places = new HashMap<>();
    score.readDocuments(byPath, places, series);
    score.faults(faults, places);
    score.missing(missing);
    series.score(answers, score.tally);
    versions.score(answers, score.tally);
    return score.tally.scores();
  }

  /** Faults, versions and gaps stand behind the documents. */
  private void readEnd(List<Planted> faults, Set<String> missing, VersionTruth versions)
      throws IOException {
    try (JsonParser parser = JSON.createParser(truth.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String part = parser.currentName();
        parser.nextToken();
        if (part.equals("faults")) {
          for (JsonNode fault : (JsonNode) JSON.readTree(parser)) {
            faults.add(
                new Planted(
                    fault.path("check").asText(),
                    fault.path("document").asText(),
                    new Span(fault.path("start").asInt(), fault.path("end").asInt()),
                    fault.path("surface").asText(),
                    fault.path("found").asText()));
          }
        } else if (part.equals("versions")) {
          for (JsonNode version : (JsonNode) JSON.readTree(parser)) {
            versions.add(version);
          }
        } else if (part.equals("missing")) {
          for (JsonNode gap : (JsonNode) JSON.readTree(parser)) {
            boolean read = false;
            for (JsonNode path : gap.path("citedBy")) {
              read |= answers.text(path.asText()).isPresent();
            }
            if (read) {
              missing.add(answers.key(gap.path("canonical").asText()));
            }
          }
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  private void readDocuments(
      Map<String, List<Planted>> faults, Map<Planted, Span> places, SeriesTruth series)
      throws IOException {
    try (JsonParser parser = JSON.createParser(truth.toFile())) {
      while (parser.nextToken() != null && !"documents".equals(parser.currentName())) {
        // The members before the documents are of no interest.
      }
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode document = JSON.readTree(parser);
        String path = document.path("path").asText();
        Optional<String> read = answers.text(path);
        if (read.isPresent()) {
          series.add(document);
          List<Planted> here = faults.getOrDefault(path, List.of());
          if (!here.isEmpty()) {
            Carry carry = new Carry(document.path("text").asText(), read.get());
            here.forEach(f -> places.put(f, carry.over(f.span().start(), f.span().end())));
          }
        }
      }
    }
  }

  /**
   * A fault is found by a finding of its check that points at it. A finding that points at a
   * planted fault is no false alarm, whatever its check: a wrong date may also be a late one.
   */
  private void faults(List<Planted> faults, Map<Planted, Span> places) throws IOException {
    List<Finding> findings = answers.audit().findings();
    Set<Finding> explained = new HashSet<>();
    List<String> missed = new ArrayList<>();
    Map<String, int[]> byCheck = new TreeMap<>();
    int found = 0;
    for (Planted fault : faults) {
      boolean hit = false;
      Span place = places.getOrDefault(fault, Carry.NOWHERE);
      for (Finding finding : findings) {
        boolean same = finding.check().startsWith(fault.check() + "-");
        if (pointsAt(finding, fault.path(), same ? wider(place) : place)
            || same && (names(finding, fault) || inSentence(finding, fault))) {
          explained.add(finding);
          hit |= same;
        }
      }
      int[] count = byCheck.computeIfAbsent(fault.check(), c -> new int[2]);
      count[0] += hit ? 1 : 0;
      count[1]++;
      found += hit ? 1 : 0;
      if (!hit) {
        missed.add(fault.check() + " " + fault.path() + ": " + fault.surface());
      }
    }
    List<String> alarms =
        findings.stream()
            .filter(finding -> !explained.contains(finding))
            .map(f -> f.check() + " " + path(f.evidence().getFirst()) + ": " + f.message())
            .toList();
    tally.counts("faults", found, missed.size(), alarms.size());
    byCheck.forEach((check, count) -> tally.value("faults." + check, (double) count[0] / count[1]));
    missed.forEach(what -> tally.missed("faults", what, OptionalInt.empty(), ""));
    tally.spurious("faults", alarms);
  }

  private static Span wider(Span place) {
    return place.equals(Carry.NOWHERE)
        ? place
        : new Span(Math.max(0, place.start() - BESIDE), place.end() + BESIDE);
  }

  /** A table that differs from the text is planted at its title: the number tells which cell. */
  private static boolean names(Finding finding, Planted fault) {
    return finding.found().equals(fault.found())
        && finding.evidence().stream().anyMatch(e -> fault.path().endsWith(path(e)));
  }

  /** A page may end between a figure and the change beside it, and notes stand between them. */
  private static boolean inSentence(Finding finding, Planted fault) {
    return finding.evidence().stream()
        .anyMatch(
            e ->
                fault.path().endsWith(path(e))
                    && !e.where().equals("table")
                    && e.sentence().contains(fault.surface()));
  }

  private static boolean pointsAt(Finding finding, String path, Span place) {
    return finding.evidence().stream()
        .anyMatch(
            e ->
                path.endsWith(path(e))
                    && new Span(e.span().getFirst(), e.span().getLast()).overlaps(place));
  }

  private static String path(Evidence evidence) {
    return evidence.document().path().orElse(evidence.document().id());
  }

  private void missing(Set<String> expected) throws IOException {
    Set<String> found = new TreeSet<>();
    for (MissingAnswer.MissingDocument document : answers.missing().missing()) {
      found.add(answers.key(document.canonical()));
    }
    Set<String> hits = new TreeSet<>(expected);
    hits.retainAll(found);
    List<String> missed = expected.stream().filter(key -> !found.contains(key)).toList();
    List<String> spurious = found.stream().filter(key -> !expected.contains(key)).toList();
    tally.counts("missing", hits.size(), missed.size(), spurious.size());
    missed.forEach(what -> tally.missed("missing", what, OptionalInt.empty(), ""));
    tally.spurious("missing", spurious);
  }
}
