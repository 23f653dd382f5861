package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Fulfilment;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Outcome;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;
import niengiam.config.RelationWord;

/** Tells what the figures of a passage are to each other and to plans. Immutable. */
final class RelationReader {
  private final RelationWords words;
  private final Outcomes outcomes;

  RelationReader(List<RelationWord> rules) {
    words = new RelationWords(rules);
    outcomes = new Outcomes(words);
  }

  RelationWords words() {
    return words;
  }

  Outcomes outcomes() {
    return outcomes;
  }

  /**
   * The measures with all that is said of them.
   *
   * @param triggers of the text
   * @param open what the passages before this one left open; learns from this one
   */
  List<Measure> read(
      Passage passage,
      String text,
      Triggers triggers,
      List<Figure> figures,
      List<Measure> measures,
      OpenTotals open) {
    List<Counted> all = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      all.add(new Counted(figures.get(i), measures.get(i)));
    }
    Links links = new Links();
    new Pairings(words, text, all, links).read();
    new PartReader(words, text, triggers, all, links, open).read(passage);
    if (all.isEmpty()) {
      return List.of();
    }
    PlanReader plans = new PlanReader(words, passage.text(), text, all);
    List<Measure> related = new ArrayList<>(measures.size());
    for (int i = 0; i < all.size(); i++) {
      Measure measure = links.on(i, measures.get(i));
      Optional<Fulfilment> fulfilment = plans.of(i);
      Optional<Outcome> outcome =
          measure.outcome().isPresent() ? Optional.empty() : outcomes.compared(text, all, i);
      measure = fulfilment.map(measure::withFulfilment).orElse(measure);
      related.add(outcome.map(measure::withOutcome).orElse(measure));
    }
    return related;
  }
}
