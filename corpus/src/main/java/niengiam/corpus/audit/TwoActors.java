package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.text.Sentences;
import niengiam.extractor.layout.Span;

/**
 * C17: two sentences of a report that tell one achievement of two bodies. Neither sentence names
 * the body of the other: work done together, or under the lead of another, is no contradiction.
 */
final class TwoActors implements Check {
  /** Each is compared with all before it. */
  private static final int MOST_OF_ONE_FIGURE = 20;

  @Override
  public String id() {
    return "C17-two-actors";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    Map<Achievement.Key, List<Achievement>> byFigure = new LinkedHashMap<>();
    for (Scene scene : document.scenes()) {
      for (Achievement told : achievements(scene)) {
        List<Achievement> before = byFigure.computeIfAbsent(told.key(), k -> new ArrayList<>());
        before.stream()
            .filter(told::contradicts)
            .findFirst()
            .ifPresent(other -> suspicions.add(suspicion(document, told, other)));
        if (before.size() < MOST_OF_ONE_FIGURE) {
          before.add(told);
        }
      }
    }
    return suspicions;
  }

  private static List<Achievement> achievements(Scene scene) {
    List<Figure> figures = scene.figures().stream().filter(Achievement::telling).toList();
    List<Achievement> told = new ArrayList<>();
    if (figures.isEmpty()) {
      return told;
    }
    List<Span> sentences = Sentences.of(scene.text());
    int at = 0;
    for (Figure figure : figures) {
      while (at < sentences.size() && sentences.get(at).end() <= figure.start()) {
        at++;
      }
      if (at < sentences.size() && sentences.get(at).end() >= figure.end()) {
        Achievement.of(scene, sentences.get(at), figure).ifPresent(told::add);
      }
    }
    return told;
  }

  private Suspicion suspicion(Reading document, Achievement told, Achievement other) {
    return Suspicion.of(
        this,
        List.of(
            document.evidence(told.scene(), told.figure()),
            document.evidence(other.scene(), other.figure())),
        "",
        told.actor(),
        "figure",
        told.figure().printed(),
        "other",
        other.actor());
  }
}
