package niengiam.app.http.document;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/**
 * What is shown at once: a page, or a part of a format whose only page is the whole document.
 *
 * @param part from 1
 * @param parts of the page
 * @param span of the text
 */
public record Screen(Page page, int part, int parts, List<Block> blocks, Span span) {
  /** Characters from which a page is cut; browsers take much longer texts badly. */
  private static final int LONGEST = 30_000;

  public Screen {
    blocks = List.copyOf(blocks);
  }

  /** All screens of a page, at least one. */
  public static List<Screen> of(Page page) {
    List<List<Block>> parts = new ArrayList<>();
    List<Block> part = new ArrayList<>();
    int start = page.span().start();
    for (Block block : pieces(page.blocks())) {
      if (!part.isEmpty() && block.span().end() - start > LONGEST) {
        parts.add(part);
        part = new ArrayList<>();
        start = block.span().start();
      }
      part.add(block);
    }
    parts.add(part);
    List<Screen> screens = new ArrayList<>();
    int from = page.span().start();
    for (int i = 0; i < parts.size(); i++) {
      int to =
          i + 1 < parts.size()
              ? Math.max(from, parts.get(i + 1).getFirst().span().start())
              : Math.max(from, page.span().end());
      screens.add(new Screen(page, i + 1, parts.size(), parts.get(i), new Span(from, to)));
      from = to;
    }
    return screens;
  }

  /** Tables that alone are too long are cut between rows. */
  private static List<Block> pieces(List<Block> blocks) {
    List<Block> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid && grid.span().length() > LONGEST) {
        pieces.addAll(rows(grid));
      } else {
        pieces.add(block);
      }
    }
    return pieces;
  }

  private static List<Block> rows(Block.Grid grid) {
    List<Block> pieces = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int start = grid.span().start();
    int reached = 0;
    for (Cell cell : grid.cells()) {
      boolean newRow = cell.column() == 0 && cell.row() >= reached;
      if (newRow && !cells.isEmpty() && cell.span().start() - start > LONGEST / 2) {
        pieces.add(
            new Block.Grid(new Span(start, cell.span().start()), grid.box(), List.copyOf(cells)));
        cells.clear();
        start = cell.span().start();
      }
      reached = Math.max(reached, cell.row() + cell.rows());
      cells.add(cell);
    }
    int end = Math.max(start, grid.span().end());
    pieces.add(new Block.Grid(new Span(start, end), grid.box(), List.copyOf(cells)));
    return pieces;
  }

  /** Boxes on the picture of the page. */
  public boolean hasGeometry() {
    return page.width() > 0 && page.height() > 0;
  }

  public List<Box> boxes(Span place) {
    return new Layout("", List.of(page), List.of()).boxes(page.number(), place);
  }
}
