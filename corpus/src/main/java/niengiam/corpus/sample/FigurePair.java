package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure in two files of one report that state it with different values. */
record FigurePair(Printed.Placed here, Printed.Placed there) {
  /** Of each figure that both state equally often, in the order of the first file. */
  static List<FigurePair> differing(Printed here, Printed there) {
    Map<String, List<Printed.Placed>> others = byPhrase(there);
    List<FigurePair> pairs = new ArrayList<>();
    byPhrase(here)
        .forEach(
            (phrase, figures) -> {
              List<Printed.Placed> same = others.getOrDefault(phrase, List.of());
              for (int i = 0; same.size() == figures.size() && i < figures.size(); i++) {
                if (!sameValue(figures.get(i), same.get(i))) {
                  pairs.add(new FigurePair(figures.get(i), same.get(i)));
                }
              }
            });
    return pairs;
  }

  private static boolean sameValue(Printed.Placed one, Printed.Placed other) {
    return one.content() instanceof Stated.Figure a
        && other.content() instanceof Stated.Figure b
        && a.value().compareTo(b.value()) == 0;
  }

  private static Map<String, List<Printed.Placed>> byPhrase(Printed printed) {
    Map<String, List<Printed.Placed>> figures = new LinkedHashMap<>();
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Figure figure) {
        String phrase = figure.phrase() + "|" + figure.kind() + "|" + figure.unit();
        figures.computeIfAbsent(phrase, k -> new ArrayList<>()).add(fact);
      }
    }
    return figures;
  }
}
