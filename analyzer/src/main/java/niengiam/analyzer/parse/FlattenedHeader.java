package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Mends headers of which two levels were printed in one row: "Kinh tế, Văn hóa, Tập thể, Cá nhân,
 * Tập thể, Cá nhân" are two columns under each of two names, four columns and not six.
 */
final class FlattenedHeader {
  /** Wider headers are left as printed: the search grows faster than the square of the width. */
  private static final int MOST_COLUMNS = 60;

  private FlattenedHeader() {}

  /**
   * @param columns the labels above each column
   * @param leaves the lowest label of each column, empty where none is printed
   */
  static List<List<String>> mended(List<List<String>> columns, List<String> leaves) {
    if (columns.size() > MOST_COLUMNS) {
      return columns;
    }
    for (int start = 0; start < columns.size(); start++) {
      for (int names = 2; start + 3 * names <= columns.size(); names++) {
        for (int block = 2; start + names * (block + 1) <= columns.size(); block++) {
          if (columns.get(start).size() > 1 && flattened(leaves, start, names, block)) {
            return mended(columns, leaves, start, names, block);
          }
        }
      }
    }
    return columns;
  }

  /** Whether so many different names are followed by as many equal blocks of other labels. */
  private static boolean flattened(List<String> leaves, int start, int names, int block) {
    int blocks = start + names;
    List<String> first = leaves.subList(start, blocks + block);
    if (first.contains("") || new HashSet<>(first).size() < first.size()) {
      return false;
    }
    for (int i = blocks + block; i < blocks + names * block; i++) {
      if (!leaves.get(i).equals(leaves.get(i - block))) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> mended(
      List<List<String>> columns, List<String> leaves, int start, int names, int block) {
    List<String> group = columns.get(start).subList(0, columns.get(start).size() - 1);
    List<List<String>> mended = new ArrayList<>(columns.subList(0, start));
    for (int i = 0; i < names * block; i++) {
      List<String> path = new ArrayList<>(group);
      path.add(leaves.get(start + i / block));
      path.add(leaves.get(start + names + i % block));
      mended.add(path);
    }
    int end = start;
    while (end < columns.size() && columns.get(end).containsAll(group)) {
      end++;
    }
    int used = start + names * (block + 1);
    for (int c = end; c < columns.size(); c++) {
      List<String> path = columns.get(c);
      // a label that belongs to the blocks had only slipped below the next group
      boolean slipped = path.size() > 1 && (c < used || leaves.get(c).isEmpty());
      mended.add(slipped ? path.subList(0, path.size() - 1) : path);
    }
    while (mended.size() < columns.size()) {
      mended.add(List.of());
    }
    return mended.subList(0, columns.size());
  }
}
