package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;

/** The links of the figures of one passage, as they are found. */
final class Links {
  private final Map<Integer, List<Link>> byFigure = new HashMap<>();

  /** One figure is at most one thing to another. */
  void add(int index, Link.Kind kind, Counted other) {
    List<Link> links = byFigure.computeIfAbsent(index, i -> new ArrayList<>(1));
    if (links.stream().noneMatch(link -> link.other().equals(other.measure().span()))) {
      links.add(new Link(kind, other.measure().span()));
    }
  }

  boolean is(int index, Link.Kind kind) {
    return byFigure.getOrDefault(index, List.of()).stream().anyMatch(link -> link.kind() == kind);
  }

  Measure on(int index, Measure measure) {
    List<Link> links = byFigure.getOrDefault(index, List.of());
    return links.isEmpty() ? measure : measure.withLinks(links);
  }
}
