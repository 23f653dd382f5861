package niengiam.analyzer.find.measure;

import java.util.List;
import java.util.Map;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Rules;

/** The rules of figures, made ready for reading. Immutable. */
public final class MeasureRules {
  private final FigureScanner scanner;
  private final IndicatorCatalogue catalogue;
  private final UnitMatcher units;
  private final NumberReader numbers;
  private final RelationReader relations;

  public MeasureRules(Rules rules) {
    numbers = new NumberReader(rules.numberWords());
    units = new UnitMatcher(rules.units());
    scanner = new FigureScanner(numbers, units, new QualifierReader(rules.qualifiers()));
    catalogue = new IndicatorCatalogue(rules.indicators());
    relations = new RelationReader(rules.relations());
  }

  /** What the words of figures, and of what is said of them, begin with. */
  public Map<Triggers.Kind, List<String>> openings() {
    return Map.of(
        Triggers.Kind.NUMBER_WORD, List.copyOf(numbers.words()),
        Triggers.Kind.PERIOD, PeriodReader.PERIODS,
        Triggers.Kind.PLACE, PeriodReader.PLACES,
        Triggers.Kind.COMPARISON, Comparison.WORDS,
        Triggers.Kind.PART, relations.words().partWords());
  }

  FigureScanner scanner() {
    return scanner;
  }

  IndicatorCatalogue catalogue() {
    return catalogue;
  }

  UnitMatcher units() {
    return units;
  }

  RelationReader relations() {
    return relations;
  }

  NumberReader numbers() {
    return numbers;
  }
}
