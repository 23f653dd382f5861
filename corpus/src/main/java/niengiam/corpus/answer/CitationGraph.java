package niengiam.corpus.answer;

import java.util.List;
import java.util.Optional;

/** Which document cites which. */
public record CitationGraph(List<Node> nodes, List<Edge> edges) {
  public CitationGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A document, held or only cited.
   *
   * @param id of the archive, or the canonical code of a cited document
   * @param document absent for a cited document that the archive lacks
   */
  public record Node(String id, String name, boolean held, Optional<DocumentLabel> document) {}

  /**
   * @param count number of mentions
   */
  public record Edge(String from, String to, String relation, int count) {}
}
