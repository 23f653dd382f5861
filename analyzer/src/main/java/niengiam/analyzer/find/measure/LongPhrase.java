package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is kept of the words before a figure when they are too many for a name. */
final class LongPhrase {
  private static final Set<String> SUMS = Set.of("tổng", "kinh", "trị", "giá", "số", "mức", "vốn");
  private static final Set<String> PROJECTS = Set.of("dự án", "đề án", "công trình");

  /** Where the name of a thing begins at the earliest before "với tổng kinh phí". */
  private static final int FARTHEST_HEAD = 20;

  private LongPhrase() {}

  /** Its end; of "dự án … với tổng kinh phí" both ends. */
  static List<String> shortened(List<String> words) {
    int with = words.lastIndexOf("với");
    int tail = words.size() - with;
    if (with > 0
        && tail > 1
        && tail <= PhraseWords.LONGEST / 2
        && SUMS.contains(words.get(with + 1))) {
      int head = Math.max(0, with - FARTHEST_HEAD);
      for (int i = 0; i + 1 < with; i++) {
        head = PROJECTS.contains(Folding.fold(words.get(i)) + " " + words.get(i + 1)) ? i : head;
      }
      List<String> ends = new ArrayList<>(words.subList(head, with));
      ends.subList(Math.min(ends.size(), PhraseWords.LONGEST - tail), ends.size()).clear();
      ends.addAll(words.subList(with, words.size()));
      return ends;
    }
    return new ArrayList<>(words.subList(words.size() - PhraseWords.LONGEST, words.size()));
  }
}
