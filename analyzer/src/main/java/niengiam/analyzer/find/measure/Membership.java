package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body that a figure counts the members of: "Hội đồng nhân dân xã gồm có 20 hội viên thực thụ
 * và 4 hội viên dự khuyết".
 */
final class Membership {
  private static final int LONGEST = 8;

  /** From one member to the next of the list; what stands farther tells of something else. */
  private static final int MOST_BETWEEN = 28;

  private static final Set<String> BODIES =
      Set.of("ủy", "uỷ", "hội", "ban", "chi", "đảng", "tổ", "đoàn", "đội", "thường", "khối");

  private final String text;
  private List<String> body = List.of();
  private int end = -1;

  Membership(String text) {
    this.text = text;
  }

  /**
   * The body, empty where none is named; to be asked for each figure in its order.
   *
   * @param before the words before the figure
   */
  List<String> of(Figure figure, List<String> before) {
    int at = figure.from();
    boolean consists = endsIn(at, "gồm") || endsIn(at, "gồm có") || endsIn(at, "có");
    if (consists) {
      body = bodyOf(before).orElse(List.of());
    } else if (end < 0 || at - end > MOST_BETWEEN || apart(end, at)) {
      body = List.of();
    }
    end = figure.end();
    boolean members = figure.in("people") || figure.in("");
    return members ? body : List.of();
  }

  private boolean apart(int from, int to) {
    String between = text.substring(Math.min(from, to), to);
    return between.indexOf(';') >= 0 || between.indexOf('.') >= 0;
  }

  private boolean endsIn(int at, String word) {
    int to = at;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to - word.length();
    return from > 0 && text.startsWith(word, from) && text.charAt(from - 1) == ' ';
  }

  private static Optional<List<String>> bodyOf(List<String> before) {
    for (int i = Math.max(0, before.size() - LONGEST); i < before.size() - 1; i++) {
      String word = before.get(i);
      if (Character.isUpperCase(word.charAt(0)) && BODIES.contains(Folding.fold(word))) {
        return Optional.of(new ArrayList<>(before.subList(i, before.size())));
      }
    }
    return Optional.empty();
  }
}
