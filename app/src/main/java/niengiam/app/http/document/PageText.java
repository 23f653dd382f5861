package niengiam.app.http.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Span;

/** The text of a screen in paragraphs and tables, cut where marks begin and end. */
public final class PageText {
  /** What is shown one below the other. */
  public sealed interface Part {}

  /**
   * @param role class of the style sheet: "body", "note", "header" …
   */
  public record Paragraph(String role, List<Piece> pieces) implements Part {}

  /** A table. */
  public record Grid(List<List<GridCell>> rows) implements Part {}

  /** A cell; merged ones reach over several rows and columns. */
  public record GridCell(int rows, int columns, List<Piece> pieces) {}

  /**
   * A piece of text with the same marks.
   *
   * @param classes empty for bare text
   * @param ids under which links lead to it
   */
  public record Piece(
      String text,
      String classes,
      List<String> ids,
      Optional<String> href,
      Optional<String> title) {
    public Piece {
      ids = List.copyOf(ids);
    }
  }

  private final String text;
  private final TreeMap<Integer, List<Mark>> byStart = new TreeMap<>();
  private final Set<String> placed = new HashSet<>();
  private int longest;

  private PageText(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      byStart.computeIfAbsent(mark.span().start(), start -> new ArrayList<>()).add(mark);
      longest = Math.max(longest, mark.span().length());
    }
  }

  /** The parts of a screen in reading order. */
  public static List<Part> of(String text, Screen screen, List<Mark> marks) {
    PageText page = new PageText(text, marks);
    List<Part> parts = new ArrayList<>();
    for (Block block : screen.blocks()) {
      switch (block) {
        case Block.Text paragraph ->
            parts.add(
                new Paragraph(
                    paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    page.pieces(paragraph.span())));
        case Block.Grid grid -> parts.add(page.grid(grid));
        case Block.Figure figure -> {
          // The picture of the page shows it.
        }
      }
    }
    return parts;
  }

  private Grid grid(Block.Grid grid) {
    Map<Integer, List<GridCell>> rows = new TreeMap<>();
    for (Cell cell : grid.cells()) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
          .add(new GridCell(cell.rows(), cell.columns(), pieces(cell.span())));
    }
    return new Grid(List.copyOf(rows.values()));
  }

  private List<Piece> pieces(Span span) {
    List<Mark> marks =
        byStart
            .subMap(Math.max(0, span.start() - longest), true, span.end(), false)
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(mark -> mark.span().overlaps(span))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(span.start(), mark.span().start()));
      cuts.add(Math.min(span.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = span.start();
    for (int to : cuts.tailSet(span.start(), false)) {
      Span part = new Span(from, to);
      pieces.add(piece(part, marks.stream().filter(m -> m.span().contains(part)).toList()));
      from = to;
    }
    return pieces;
  }

  private Piece piece(Span part, List<Mark> over) {
    String classes = over.stream().map(Mark::kind).distinct().collect(Collectors.joining(" "));
    List<String> ids =
        over.stream().flatMap(mark -> mark.id().stream()).filter(placed::add).toList();
    Optional<Mark> inner =
        over.stream()
            .filter(mark -> mark.href().isPresent())
            .min(Comparator.comparingInt(mark -> mark.span().length()));
    Optional<String> title = over.stream().flatMap(mark -> mark.title().stream()).findFirst();
    return new Piece(part.of(text), classes, ids, inner.flatMap(Mark::href), title);
  }
}
