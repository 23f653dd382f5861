package niengiam.corpus.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well rankings put the wanted documents first, averaged over the questions.
 *
 * @param reciprocal of the rank of the first wanted one among ten
 */
record Ranking(double first, double five, double twenty, double reciprocal) {
  private static final int DEPTH = 10;

  static Ranking of(List<String> found, Set<String> wanted) {
    double reciprocal = 0;
    for (int i = Math.min(DEPTH, found.size()) - 1; i >= 0; i--) {
      reciprocal = wanted.contains(found.get(i)) ? 1.0 / (i + 1) : reciprocal;
    }
    return new Ranking(
        recall(found, wanted, 1), recall(found, wanted, 5), recall(found, wanted, 20), reciprocal);
  }

  static Ranking mean(List<Ranking> all) {
    return new Ranking(
        all.stream().mapToDouble(Ranking::first).average().orElse(0),
        all.stream().mapToDouble(Ranking::five).average().orElse(0),
        all.stream().mapToDouble(Ranking::twenty).average().orElse(0),
        all.stream().mapToDouble(Ranking::reciprocal).average().orElse(0));
  }

  private static double recall(List<String> found, Set<String> wanted, int depth) {
    return (double) found.stream().limit(depth).filter(wanted::contains).count() / wanted.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "recall@1 %.3f, recall@5 %.3f, recall@20 %.3f, MRR@10 %.3f",
        first,
        five,
        twenty,
        reciprocal);
  }
}
