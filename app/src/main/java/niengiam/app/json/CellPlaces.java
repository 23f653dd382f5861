package niengiam.app.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Place;
import niengiam.extractor.layout.Span;

/** Where the cells of all tables of a document are printed, found once for the many that ask. */
final class CellPlaces {
  private final TreeMap<Integer, Place> places = new TreeMap<>();

  CellPlaces(Layout layout) {
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid) {
          grid.cells().stream()
              .filter(cell -> !cell.span().isEmpty())
              .forEach(
                  cell -> places.put(cell.span().start(), new Place(page.number(), cell.box())));
        }
      }
    }
  }

  /** The page and box of the cell that a span of its text begins in. */
  Optional<Place> of(Span span) {
    return Optional.ofNullable(places.floorEntry(span.start())).map(Map.Entry::getValue);
  }
}
