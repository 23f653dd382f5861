package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Version;

/** The files of one report in a generated archive, and the figures in which they differ. */
final class VersionTruth {
  /** The reports that have several files, each with all of them. */
  private final Map<String, Set<String>> groups = new TreeMap<>();

  private final List<Planted> planted = new ArrayList<>();

  /**
   * @param figures as "here / there", digits alone
   */
  private record Planted(String document, String version, String kind, List<String> figures) {}

  void add(JsonNode version) {
    List<String> figures = new ArrayList<>();
    for (JsonNode pair : version.path("differences")) {
      figures.add(figures(pair.path("here").asText(), pair.path("there").asText()));
    }
    Planted one =
        new Planted(
            version.path("document").asText(),
            version.path("version").asText(),
            version.path("kind").asText(),
            figures);
    planted.add(one);
    groups.computeIfAbsent(one.document(), d -> new TreeSet<>(Set.of(d))).add(one.version());
  }

  /**
   * {@code versions}: pairs of files of one report, of those that could be read; {@code
   * versions.figures}: the figures that differ; {@code versions.kinds}: the share of them told
   * rightly to be draft, scan or signed, of those that were found.
   *
   * @throws IOException when the archive cannot be read
   */
  void score(SampleScore.Answers answers, Tally tally) throws IOException {
    pairs(answers, tally);
    List<Planted> found = new ArrayList<>();
    int kinds = 0;
    int hits = 0;
    List<String> missed = new ArrayList<>();
    List<String> spurious = new ArrayList<>();
    for (Planted one : planted) {
      for (Version version : answers.versions(one.document())) {
        if (isAt(version.document(), one.version())) {
          found.add(one);
          kinds += version.kind().equals(one.kind()) ? 1 : 0;
          List<String> told = told(version);
          List<String> expected = new ArrayList<>(one.figures());
          for (String figure : told) {
            if (expected.remove(figure)) {
              hits++;
            } else {
              spurious.add(one.version() + ": " + figure);
            }
          }
          expected.forEach(figure -> missed.add(one.version() + ": " + figure));
        }
      }
    }
    tally.counts("versions.figures", hits, missed.size(), spurious.size());
    missed.forEach(what -> tally.missed("versions.figures", what, OptionalInt.empty(), ""));
    tally.spurious("versions.figures", spurious);
    if (!found.isEmpty()) {
      tally.value("versions.kinds", (double) kinds / found.size());
    }
  }

  private void pairs(SampleScore.Answers answers, Tally tally) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Set<String> group : groups.values()) {
      List<String> read = group.stream().filter(p -> answers.text(p).isPresent()).toList();
      expected.addAll(pairsOf(read.stream().map(VersionTruth::inArchive).toList()));
    }
    Set<String> found = new TreeSet<>();
    for (List<DocumentLabel> group : answers.versions()) {
      found.addAll(pairsOf(group.stream().map(VersionTruth::path).sorted().toList()));
    }
    List<String> missed = expected.stream().filter(pair -> !found.contains(pair)).toList();
    List<String> spurious = found.stream().filter(pair -> !expected.contains(pair)).toList();
    tally.counts("versions", expected.size() - missed.size(), missed.size(), spurious.size());
    missed.forEach(what -> tally.missed("versions", what, OptionalInt.empty(), ""));
    tally.spurious("versions", spurious);
  }

  private static List<String> pairsOf(List<String> sorted) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(sorted.get(i) + " = " + sorted.get(j));
      }
    }
    return pairs;
  }

  private static List<String> told(Version version) {
    return version.differences().stream()
        .map(d -> figures(d.here().surface(), d.there().surface()))
        .toList();
  }

  private static String figures(String here, String there) {
    return digits(here) + " / " + digits(there);
  }

  /** "04 xã" and "4 xã" are one figure. */
  private static String digits(String surface) {
    return surface.replaceAll("\\D", "").replaceFirst("^0+(?=.)", "");
  }

  private static boolean isAt(DocumentLabel document, String path) {
    return path(document).equals(inArchive(path));
  }

  /** The archive knows files from the folder of the documents on. */
  private static String inArchive(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  private static String path(DocumentLabel document) {
    return document.path().orElse(document.id());
  }
}
