package niengiam.app.http.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.app.http.document.FactRows;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.CitationGraph.Edge;
import niengiam.corpus.answer.CitationGraph.Node;

/**
 * A document among those that cite it and those that it cites, drawn: the former on the left, the
 * latter on the right.
 *
 * @param hidden neighbours that are left out, since they do not fit
 */
public record Neighbourhood(
    Place centre, List<Place> citing, List<Place> cited, int height, int hidden) {
  public static final int WIDTH = 960;
  public static final int NODE_WIDTH = 260;
  public static final int NODE_HEIGHT = 28;
  private static final int STEP = NODE_HEIGHT + 8;
  private static final int MOST = 29;
  private static final int LONGEST_NAME = 34;

  /**
   * A document in the drawing.
   *
   * @param words relation and number of mentions
   * @param href its page
   */
  public record Place(
      int x, int y, String name, String words, String href, boolean held, int mentions) {
    /** What fits into its frame. */
    public String label() {
      return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    public int middle() {
      return y + NODE_HEIGHT / 2;
    }
  }

  /**
   * @param relations words of the visitor for a relation
   * @return empty where the document neither cites nor is cited
   */
  static Optional<Neighbourhood> of(
      CitationGraph graph, Node centre, Function<String, String> relations) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, List<Edge>> in = grouped(graph, centre.id(), Edge::to, Edge::from);
    Map<String, List<Edge>> out = grouped(graph, centre.id(), Edge::from, Edge::to);
    if (in.isEmpty() && out.isEmpty()) {
      return Optional.empty();
    }
    int rows = Math.clamp(Math.max(in.size(), out.size()), 1, MOST);
    int height = rows * STEP;
    List<Place> citing = column(in, nodes, 0, height, relations);
    List<Place> cited = column(out, nodes, WIDTH - NODE_WIDTH, height, relations);
    Place middle =
        new Place(
            (WIDTH - NODE_WIDTH) / 2,
            (height - NODE_HEIGHT) / 2,
            centre.name(),
            "",
            href(centre),
            centre.held(),
            0);
    int hidden = in.size() + out.size() - citing.size() - cited.size();
    return Optional.of(new Neighbourhood(middle, citing, cited, height, hidden));
  }

  private static Map<String, List<Edge>> grouped(
      CitationGraph graph, String id, Function<Edge, String> here, Function<Edge, String> there) {
    return graph.edges().stream()
        .filter(edge -> here.apply(edge).equals(id))
        .collect(Collectors.groupingBy(there, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Place> column(
      Map<String, List<Edge>> neighbours,
      Map<String, Node> nodes,
      int x,
      int height,
      Function<String, String> relations) {
    List<Map.Entry<String, List<Edge>>> shown =
        neighbours.entrySet().stream()
            .sorted(Comparator.comparingInt(neighbour -> -mentions(neighbour.getValue())))
            .limit(MOST)
            .toList();
    int top = (height - shown.size() * STEP) / 2;
    List<Place> places = new ArrayList<>();
    for (Map.Entry<String, List<Edge>> neighbour : shown) {
      Node node = nodes.get(neighbour.getKey());
      if (node != null) {
        TreeSet<String> words =
            neighbour.getValue().stream()
                .map(edge -> relations.apply(edge.relation()))
                .collect(Collectors.toCollection(TreeSet::new));
        places.add(
            new Place(
                x,
                top + places.size() * STEP,
                node.name(),
                String.join(", ", words),
                href(node),
                node.held(),
                mentions(neighbour.getValue())));
      }
    }
    return places;
  }

  private static int mentions(List<Edge> edges) {
    return edges.stream().mapToInt(Edge::count).sum();
  }

  private static String href(Node node) {
    return node.document()
        .map(document -> "/documents/" + document.id())
        .orElseGet(() -> FactRows.referencePage(node.name()));
  }
}
