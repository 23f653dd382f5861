package niengiam.analyzer.find.measure;

import niengiam.config.Rules;

/** The rules of figures, made ready for reading. Immutable. */
public final class MeasureRules {
  private final FigureScanner scanner;
  private final IndicatorCatalogue catalogue;
  private final UnitMatcher units;
  private final NumberReader numbers;

  public MeasureRules(Rules rules) {
    numbers = new NumberReader(rules.numberWords());
    units = new UnitMatcher(rules.units());
    scanner = new FigureScanner(numbers, units, new QualifierReader(rules.qualifiers()));
    catalogue = new IndicatorCatalogue(rules.indicators());
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

  NumberReader numbers() {
    return numbers;
  }
}
