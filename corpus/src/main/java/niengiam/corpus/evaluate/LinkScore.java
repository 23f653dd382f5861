package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.extractor.layout.Span;

/**
 * Links between figures, without direction. The gold joins parts to totals and percentages to
 * counts; of counts that stand beside each other it joins only some, so that these are never
 * spurious.
 *
 * @param wanted pairs of ids
 * @param right those of them that were found
 * @param spurious as printed
 */
record LinkScore(Map<Set<String>, JsonNode> wanted, Set<Set<String>> right, List<String> spurious) {
  LinkScore {
    wanted = Map.copyOf(wanted);
    right = Set.copyOf(right);
    spurious = List.copyOf(spurious);
  }

  static LinkScore of(List<JsonNode> gold, Matching<Measure> matching) {
    Map<Set<String>, JsonNode> wanted = new HashMap<>();
    for (JsonNode row : gold) {
      for (JsonNode other : row.path("links")) {
        wanted.put(pair(Rows.text(row, "id"), other.asText()), row);
      }
    }
    Map<Span, String> names = new HashMap<>();
    Stream<Measure> known = matching.pairs().stream().map(Matching.Pair::found);
    List<Measure> found = Stream.concat(known, matching.spurious().stream()).toList();
    found.forEach(m -> names.put(m.span(), "? " + m.surface() + " " + m.span().start()));
    matching.pairs().forEach(p -> names.put(p.found().span(), Rows.text(p.gold(), "id")));
    Set<Set<String>> right = new HashSet<>();
    Set<Set<String>> other = new HashSet<>();
    Set<String> spurious = new TreeSet<>();
    for (Measure m : found) {
      for (Link link : m.links()) {
        String end = names.getOrDefault(link.other(), "? " + link.other().start());
        Set<String> joined = pair(names.getOrDefault(m.span(), ""), end);
        if (wanted.containsKey(joined)) {
          right.add(joined);
        } else if (counts(link.kind()) && other.add(joined)) {
          spurious.add(m.surface() + " → " + end);
        }
      }
    }
    return new LinkScore(wanted, right, List.copyOf(spurious));
  }

  private static boolean counts(Link.Kind kind) {
    return kind != Link.Kind.EQUIVALENT && kind != Link.Kind.ACCOMPANIES;
  }

  private static Set<String> pair(String one, String other) {
    return new TreeSet<>(List.of(one, other));
  }

  void tally(Tally tally) {
    tally.counts("measures.links", right.size(), wanted.size() - right.size(), spurious.size());
    wanted.entrySet().stream()
        .filter(pair -> !right.contains(pair.getKey()))
        .sorted(Comparator.comparingInt(pair -> start(pair.getValue())))
        .forEach(
            pair ->
                tally.missed(
                    "measures.links",
                    Rows.text(pair.getValue(), "surface"),
                    OptionalInt.of(start(pair.getValue())),
                    ""));
    tally.spurious("measures.links", spurious);
  }

  private static int start(JsonNode row) {
    return row.path("start").asInt();
  }
}
