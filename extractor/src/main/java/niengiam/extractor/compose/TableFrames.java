package niengiam.extractor.compose;

import java.util.List;
import niengiam.extractor.layout.Box;

/** The cells that the rulings of a page make, for those who read a page cell by cell. */
public final class TableFrames {
  private TableFrames() {}

  /** For each table its cells, which do not overlap; a frame around other things is no table. */
  public static List<List<Box>> of(List<Ruling> rulings, double width, double height) {
    return Grids.find(rulings, width, height).stream()
        .map(grid -> grid.draft().cells().stream().map(Draft.Field::box).toList())
        .filter(cells -> cells.size() >= 4)
        .toList();
  }
}
