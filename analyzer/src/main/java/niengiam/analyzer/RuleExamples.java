package niengiam.analyzer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.measure.NumberReader;
import niengiam.analyzer.metadata.Metadata;
import niengiam.config.Abbreviation;
import niengiam.config.Example;
import niengiam.config.Rule;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;

/** Runs the examples that rules carry, so that an author of rules sees at once what they read. */
public final class RuleExamples {
  private final Rules rules;
  private final Analyzer analyzer;
  private final NumberReader numbers;

  public RuleExamples(Rules rules) {
    this.rules = rules;
    this.analyzer = new Analyzer(rules);
    this.numbers = new NumberReader(rules.numberWords());
  }

  /**
   * What one example gave.
   *
   * @param file of the rule
   * @param got in the form that the file's example results have
   */
  public record Outcome(String file, Rule rule, Example example, List<String> got) {
    public Outcome {
      got = List.copyOf(got);
    }

    /** A text to leave alone may be read by other rules of the file, only not by this one. */
    public boolean right() {
      return got.equals(example.reads());
    }
  }

  /** Every example of every rule that reads documents, in file order. */
  public Stream<Outcome> run() {
    Map<String, Function<Probe, List<String>>> readers = readers();
    return rules.byFile().entrySet().stream()
        .filter(file -> readers.containsKey(file.getKey()))
        .flatMap(
            file ->
                file.getValue().stream()
                    .flatMap(
                        rule ->
                            rule.examples().stream()
                                .map(
                                    example ->
                                        new Outcome(
                                            file.getKey(),
                                            rule,
                                            example,
                                            readers
                                                .get(file.getKey())
                                                .apply(new Probe(rule, example))))));
  }

  private record Probe(Rule rule, Example example) {
    String text() {
      return example.text();
    }
  }

  private Map<String, Function<Probe, List<String>>> readers() {
    Map<String, Function<Probe, List<String>>> readers = new LinkedHashMap<>();
    readers.put("document-types.yml", this::types);
    readers.put("issuers.yml", p -> references(p, Reference::issuerCode));
    readers.put("reference-forms.yml", p -> references(p, r -> Optional.of(r.canonical())));
    readers.put("units.yml", p -> measures(p, m -> plain(m.quantity()) + " " + m.unit()));
    readers.put("number-words.yml", this::numbers);
    readers.put("indicators.yml", this::indicators);
    readers.put("abbreviations.yml", RuleExamples::longForms);
    readers.put("headings.yml", this::headings);
    readers.put("qualifiers.yml", this::bounds);
    readers.put("relations.yml", p -> RelationExample.lines(analyze(p.text()).measures()));
    return readers;
  }

  private Analysis analyze(String text) {
    return analyzer.analyze(Layout.ofLines(text));
  }

  private List<String> references(Probe probe, Function<Reference, Optional<String>> part) {
    return analyze(probe.text()).references().stream().map(part).flatMap(Optional::stream).toList();
  }

  /** A type is read from citations, or else as the title of a document that has only this line. */
  private List<String> types(Probe probe) {
    List<String> cited = references(probe, r -> Optional.of(r.type()));
    boolean title = probe.text().equals(probe.text().toUpperCase(Locale.ROOT));
    return cited.isEmpty() && title
        ? analyze(probe.text()).metadata().type().map(Metadata.Field::value).stream().toList()
        : cited;
  }

  private List<String> measures(Probe probe, Function<Measure, String> words) {
    return analyze(probe.text()).measures().stream().map(words).toList();
  }

  private List<String> numbers(Probe probe) {
    return numbers.parse(probe.text()).map(RuleExamples::plain).stream().toList();
  }

  /** A text that an indicator must leave alone may hold figures of other indicators. */
  private List<String> indicators(Probe probe) {
    boolean leave = probe.example().reads().isEmpty();
    return analyze(probe.text()).measures().stream()
        .map(Measure::indicatorId)
        .flatMap(Optional::stream)
        .filter(id -> !leave || id.equals(probe.rule().id()))
        .toList();
  }

  private static List<String> longForms(Probe probe) {
    Abbreviation abbreviation = (Abbreviation) probe.rule();
    return Stream.of(probe.text().split("[\\s,.;:()]+", -1))
        .filter(abbreviation.shortForm()::equals)
        .flatMap(word -> abbreviation.longForms().stream())
        .toList();
  }

  private List<String> headings(Probe probe) {
    return analyze(probe.text()).document().sections().stream()
        .map(s -> s.label() + " | " + s.title().orElse(""))
        .toList();
  }

  private List<String> bounds(Probe probe) {
    return analyze(probe.text()).measures().stream()
        .map(m -> sense(m.quantity()) + plain(m.quantity()))
        .filter(words -> words.contains(" "))
        .toList();
  }

  private static String sense(Quantity quantity) {
    return switch (quantity) {
      case Quantity.AtLeast q -> "at-least ";
      case Quantity.AtMost q -> "at-most ";
      case Quantity.Approximately q -> "about ";
      case Quantity.Exact q -> "";
      case Quantity.Range q -> "";
    };
  }

  private static String plain(Quantity quantity) {
    return plain(quantity.value());
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
