package niengiam.corpus.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** The part of a layout that bears some spans: enough to find page and boxes, without the text. */
final class LayoutPart {
  private LayoutPart() {}

  static Layout of(Layout layout, List<Span> spans) {
    List<Page> pages = new ArrayList<>();
    for (Page page : layout.pages()) {
      if (spans.stream().anyMatch(page.span()::overlaps)) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
          if (hasGeometry(block) && spans.stream().anyMatch(block.span()::overlaps)) {
            blocks.add(part(block, spans));
          }
        }
        pages.add(
            new Page(
                page.number(),
                page.width(),
                page.height(),
                page.span(),
                page.origin(),
                page.confidence(),
                page.triage(),
                blocks,
                List.of()));
      }
    }
    return new Layout("", pages, List.of());
  }

  private static boolean hasGeometry(Block block) {
    return block.box().isPresent()
        || block instanceof Block.Grid grid
            && grid.cells().stream().anyMatch(cell -> cell.box().isPresent());
  }

  private static Block part(Block block, List<Span> spans) {
    return switch (block) {
      case Block.Text text -> {
        List<Line> lines =
            text.lines().stream()
                .filter(line -> spans.stream().anyMatch(line.span()::overlaps))
                .toList();
        yield new Block.Text(text.span(), text.role(), text.box(), lines);
      }
      case Block.Grid grid -> {
        List<Cell> cells =
            grid.cells().stream()
                .filter(cell -> spans.stream().anyMatch(cell.span()::overlaps))
                .toList();
        yield new Block.Grid(grid.span(), Optional.empty(), cells);
      }
      case Block.Figure figure -> figure;
    };
  }
}
