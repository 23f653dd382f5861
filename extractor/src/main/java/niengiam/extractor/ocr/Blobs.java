package niengiam.extractor.ocr;

import java.util.ArrayDeque;
import java.util.Deque;
import niengiam.extractor.ocr.GreyImage.Part;

/** Cells of a coarse picture that hang together. */
final class Blobs {
  private Blobs() {}

  /**
   * Takes a cell and all that hang together with it out of the picture.
   *
   * @param across how many cells apart neighbours may be from left to right; 1 where they touch
   * @param down likewise from top to bottom
   * @return the smallest part around them, in cells
   */
  static Part taken(boolean[][] cells, int startX, int startY, int across, int down) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {startX, startY});
    cells[startY][startX] = false;
    Part part = new Part(startX, startY, startX + 1, startY + 1);
    while (!open.isEmpty()) {
      int[] at = open.pop();
      part = part.around(new Part(at[0], at[1], at[0] + 1, at[1] + 1));
      int bottom = Math.min(cells.length - 1, at[1] + down);
      for (int y = Math.max(0, at[1] - down); y <= bottom; y++) {
        int right = Math.min(cells[0].length - 1, at[0] + across);
        for (int x = Math.max(0, at[0] - across); x <= right; x++) {
          if (cells[y][x]) {
            cells[y][x] = false;
            open.push(new int[] {x, y});
          }
        }
      }
    }
    return part;
  }
}
