package niengiam.corpus.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.index.IndexSearch;

/** All citations as a graph. */
public final class Graphs {
  private final IndexSearch index;

  public Graphs(IndexSearch index) {
    this.index = index;
  }

  /**
   * Held documents with a node each, and one for every cited document that is absent. A code that
   * several documents bear leads to all of them.
   *
   * @throws IOException when the index cannot be read
   */
  public CitationGraph graph() throws IOException {
    Map<String, CitationGraph.Node> nodes = new TreeMap<>();
    Map<String, List<String>> byKey = new TreeMap<>();
    index.documents(
        row -> {
          DocumentLabel label = row.document();
          nodes.put(label.id(), held(label));
          row.ownKey()
              .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(label.id()));
        });
    Map<CitationGraph.Edge, Integer> counts = new HashMap<>();
    index.references(
        row -> {
          String canonical = row.reference().canonical();
          List<String> targets = byKey.getOrDefault(row.key(), List.of("cited:" + row.key()));
          for (String target : targets) {
            if (!target.equals(row.document().id())) {
              nodes.computeIfAbsent(
                  target, id -> new CitationGraph.Node(id, canonical, false, Optional.empty()));
              var edge =
                  new CitationGraph.Edge(
                      row.document().id(), target, row.reference().relation(), 1);
              counts.merge(edge, 1, Integer::sum);
            }
          }
        });
    List<CitationGraph.Edge> edges = new ArrayList<>();
    counts.forEach(
        (edge, count) ->
            edges.add(new CitationGraph.Edge(edge.from(), edge.to(), edge.relation(), count)));
    edges.sort(
        Comparator.comparing(CitationGraph.Edge::from)
            .thenComparing(CitationGraph.Edge::to)
            .thenComparing(CitationGraph.Edge::relation));
    return new CitationGraph(List.copyOf(nodes.values()), edges);
  }

  /** The graph in the language of Graphviz; absent documents are dashed. */
  public static String dot(CitationGraph graph) {
    StringBuilder dot = new StringBuilder("digraph citations {\n  node [shape=box];\n");
    for (CitationGraph.Node node : graph.nodes()) {
      dot.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(node.name()));
      dot.append(node.held() ? "];\n" : ", style=dashed];\n");
    }
    for (CitationGraph.Edge edge : graph.edges()) {
      dot.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
      dot.append(" [label=").append(quoted(edge.relation())).append("];\n");
    }
    return dot.append("}\n").toString();
  }

  private static CitationGraph.Node held(DocumentLabel label) {
    String name = label.number().or(label::title).or(label::path).orElse(label.id());
    return new CitationGraph.Node(label.id(), name, true, Optional.of(label));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
