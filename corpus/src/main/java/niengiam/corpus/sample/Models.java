package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The models of a year spread over communes and fields, so that table and text agree. */
final class Models {
  static final List<String> FIELDS =
      List.of("kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh", "xây dựng hệ thống chính trị");

  private final List<String> communes;
  private final int[][] counts;

  Models(Region region, int year) {
    communes = region.communes();
    counts = new int[communes.size()][FIELDS.size()];
    SplittableRandom random = region.random(7000 + year);
    int total = region.value(PartyTopics.MODELS, year).intValueExact();
    for (int i = 0; i < total; i++) {
      counts[random.nextInt(counts.length)][random.nextInt(FIELDS.size())]++;
    }
  }

  int field(int index) {
    int sum = 0;
    for (int[] row : counts) {
      sum += row[index];
    }
    return sum;
  }

  /** The number of all that the table would print as its total after a mistake of two. */
  void inflate() {
    counts[2][0] += 2;
  }

  int total() {
    int sum = 0;
    for (int i = 0; i < FIELDS.size(); i++) {
      sum += field(i);
    }
    return sum;
  }

  Block.Grid grid() {
    List<Block.Group> groups =
        List.of(
            new Block.Group("TT", 1),
            new Block.Group("Tên đơn vị", 1),
            new Block.Group("Tổng số mô hình", 1),
            new Block.Group("Chia theo lĩnh vực", FIELDS.size()));
    List<String> labels =
        List.of(
            "",
            "",
            "",
            "Kinh tế",
            "Văn hóa - xã hội",
            "Quốc phòng - an ninh",
            "Hệ thống chính trị");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int sum = 0;
      List<String> cells = new ArrayList<>();
      for (int count : counts[i]) {
        sum += count;
        cells.add(Digits.print(BigDecimal.valueOf(count)));
      }
      cells.addFirst(Digits.print(BigDecimal.valueOf(sum)));
      cells.addFirst("Xã " + communes.get(i));
      cells.addFirst(Integer.toString(i + 1));
      rows.add(cells);
    }
    List<String> last = new ArrayList<>(List.of("", "Tổng cộng"));
    last.add(Digits.print(BigDecimal.valueOf(total())));
    for (int i = 0; i < FIELDS.size(); i++) {
      last.add(Digits.print(BigDecimal.valueOf(field(i))));
    }
    rows.add(last);
    return new Block.Grid(groups, labels, rows);
  }
}
