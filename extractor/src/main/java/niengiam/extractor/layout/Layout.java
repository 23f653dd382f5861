package niengiam.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one text of a document in reading order, in NFC, with {@code \n} between paragraphs and table
 * rows and {@code \t} between cells, and the pages that it stands on. Marks of notes and other
 * raised digits are superscript characters (¹ ² m³).
 *
 * @param notes the notes that the format itself declares; empty where they must be found in the
 *     text
 */
public record Layout(String text, List<Page> pages, List<Note> notes) {
  public Layout {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  /** One page of plain text without geometry; each line that is not blank is a paragraph. */
  public static Layout ofLines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(Block.Text.of(new Span(start, start + line.length()), Block.Role.BODY));
      }
      start += line.length() + 1;
    }
    return of(text, blocks, List.of());
  }

  /** One page without geometry. */
  public static Layout of(String text, List<Block> blocks, List<Note> notes) {
    Page page = new Page(1, 0, 0, new Span(0, text.length()), TextOrigin.MARKUP, 1, blocks);
    return new Layout(text, List.of(page), notes);
  }

  /**
   * The places of a span, one a page; the box is the smallest around the lines and cells that the
   * span touches. Empty when the span lies outside every page.
   */
  public List<Place> locate(Span span) {
    List<Place> places = new ArrayList<>();
    for (Page page : pages) {
      if (page.span().overlaps(span) || (span.isEmpty() && page.span().contains(span.start()))) {
        List<Box> boxes = new ArrayList<>();
        for (Block block : page.blocks()) {
          if (block.span().overlaps(span)) {
            collect(block, span, boxes);
          }
        }
        Optional<Box> box = boxes.isEmpty() ? Optional.empty() : Optional.of(Box.around(boxes));
        places.add(new Place(page.number(), box));
      }
    }
    return places;
  }

  /** The boxes of a span on one page, one a line or cell, for marking the place on its image. */
  public List<Box> boxes(int pageNumber, Span span) {
    List<Box> boxes = new ArrayList<>();
    for (Page page : pages) {
      if (page.number() == pageNumber) {
        for (Block block : page.blocks()) {
          if (block.span().overlaps(span)) {
            collect(block, span, boxes);
          }
        }
      }
    }
    return boxes;
  }

  /** The number of the first page that bears the span, or 1. */
  public int pageOf(Span span) {
    for (Page page : pages) {
      if (span.start() < page.span().end()) {
        return page.number();
      }
    }
    return pages.isEmpty() ? 1 : pages.getLast().number();
  }

  private static void collect(Block block, Span span, List<Box> boxes) {
    switch (block) {
      case Block.Text text when !text.lines().isEmpty() -> {
        for (Line line : text.lines()) {
          if (line.span().overlaps(span)) {
            boxes.add(line.part(span));
          }
        }
      }
      case Block.Grid grid -> {
        for (Cell cell : grid.cells()) {
          if (cell.span().overlaps(span)) {
            cell.box().ifPresent(boxes::add);
          }
        }
      }
      default -> block.box().ifPresent(boxes::add);
    }
  }
}
