package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.find.measure.BaseMemory;
import niengiam.analyzer.find.measure.Context;
import niengiam.analyzer.find.measure.MeasureRules;
import niengiam.analyzer.find.measure.OpenTotals;
import niengiam.analyzer.find.measure.PassageMeasures;
import niengiam.analyzer.find.measure.TableMeasures;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Table;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Rules;

/** Finds figures. Immutable; one instance serves all threads. */
public final class MeasureFinder {
  private final MeasureRules own;
  private final PassageMeasures passages;
  private final TableMeasures tables;
  private final Triggers.Openings openings;

  public MeasureFinder(Rules rules) {
    own = new MeasureRules(rules);
    passages = new PassageMeasures(own);
    tables = new TableMeasures(own);
    openings = new Triggers.Openings(own.openings());
  }

  /**
   * @param known dates and references of the passage: their digits are no figures
   */
  public List<Measure> find(Passage passage, List<Fact> known, Metadata metadata) {
    return find(List.of(passage), List.of(known), Context.NONE, metadata);
  }

  /** The figures of a document whose triggers nobody has found yet. */
  public List<Measure> find(
      List<Passage> texts, List<List<Fact>> known, Context context, Metadata metadata) {
    List<Triggers> triggers = texts.stream().map(p -> Triggers.in(p.text(), openings)).toList();
    return find(texts, triggers, known, context, metadata);
  }

  /** What the words of figures, and of what is said of them, begin with. */
  public Map<Triggers.Kind, List<String>> openings() {
    return own.openings();
  }

  /**
   * The figures of a document: what a change is compared with may be said in an earlier passage.
   *
   * @param texts in reading order, the body before its notes
   * @param triggers of each passage, made with these {@link #openings}
   * @param known for each passage its dates and references
   */
  public List<Measure> find(
      List<Passage> texts,
      List<Triggers> triggers,
      List<List<Fact>> known,
      Context context,
      Metadata metadata) {
    OpenTotals open = new OpenTotals(context.anchors());
    BaseMemory memory = new BaseMemory(metadata.date().map(Metadata.Field::value));
    List<Measure> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Passage passage = texts.get(i);
      found.addAll(
          passages.find(
              passage,
              triggers.get(i),
              covered(passage, known.get(i)),
              metadata,
              memory,
              open,
              context));
    }
    return found;
  }

  /** The figures of a table, {@code index} being its place in {@link Document#tables()}. */
  public List<Measure> find(Table table, int index, Metadata metadata) {
    return tables.find(table, index, metadata);
  }

  private static IntPredicate covered(Passage passage, List<Fact> known) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (Fact fact : known) {
      ends.merge(fact.span().start(), fact.span().end(), Math::max);
    }
    return offset -> {
      int at = passage.toLayout(offset);
      Map.Entry<Integer, Integer> span = ends.floorEntry(at);
      return span != null && at < span.getValue();
    };
  }
}
