package niengiam.analyzer.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.extractor.layout.Span;

/**
 * A figure with its unit and what it measures.
 *
 * @param span number and unit
 * @param unit normalised ("trường", "đồng", "%"); money is always in đồng
 * @param unitText the full unit phrase as printed, as far as it was recognised
 * @param denominator of a ratio or rank (3950/5395, 2/8)
 * @param qualifier as printed, lower case ("trên", "gần")
 * @param change of a kind CHANGE measure, and of the measure that it belongs to
 * @param implied the value of the base period that a change implies, on the measure that it belongs
 *     to
 * @param indicator what is measured, a short noun phrase
 * @param indicatorId id of the catalogue
 * @param period the year that it holds for
 * @param place as printed
 * @param section path of the section
 * @param footnote mark of the note
 * @param table index of the table that it is a cell of
 * @param links to the figures that it depends on
 * @param fulfilment of a plan
 * @param outcome of a target
 * @param organization whose figure it is, where the text says so; the issuer of the document is not
 *     repeated
 */
public record Measure(
    Span span,
    String surface,
    Quantity quantity,
    String unit,
    String unitText,
    Optional<BigDecimal> denominator,
    Optional<String> qualifier,
    Kind kind,
    Optional<Change> change,
    Optional<Implied> implied,
    Optional<String> indicator,
    Optional<String> indicatorId,
    OptionalInt period,
    Optional<String> place,
    List<String> section,
    Optional<String> footnote,
    OptionalInt table,
    List<Link> links,
    Optional<Fulfilment> fulfilment,
    Optional<Outcome> outcome,
    Optional<String> organization,
    String rule,
    double confidence)
    implements Fact {
  public Measure {
    section = List.copyOf(section);
    links = List.copyOf(links);
  }

  /** A figure that depends on no other, and nobody's in particular. */
  public Measure(
      Span span,
      String surface,
      Quantity quantity,
      String unit,
      String unitText,
      Optional<BigDecimal> denominator,
      Optional<String> qualifier,
      Kind kind,
      Optional<Change> change,
      Optional<Implied> implied,
      Optional<String> indicator,
      Optional<String> indicatorId,
      OptionalInt period,
      Optional<String> place,
      List<String> section,
      Optional<String> footnote,
      OptionalInt table,
      String rule,
      double confidence) {
    this(
        span,
        surface,
        quantity,
        unit,
        unitText,
        denominator,
        qualifier,
        kind,
        change,
        implied,
        indicator,
        indicatorId,
        period,
        place,
        section,
        footnote,
        table,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rule,
        confidence);
  }

  public Measure withImplied(Implied value) {
    return with(kind, Optional.of(value), links, fulfilment, outcome, organization, confidence);
  }

  public Measure withOrganization(String name) {
    return with(kind, implied, links, fulfilment, outcome, Optional.of(name), confidence);
  }

  public Measure withLinks(List<Link> all) {
    return with(kind, implied, all, fulfilment, outcome, organization, confidence);
  }

  public Measure withFulfilment(Fulfilment said) {
    return with(kind, implied, links, Optional.of(said), outcome, organization, confidence);
  }

  /** As a target; what is a ratio stays one. */
  public Measure withOutcome(Outcome said) {
    Kind target = kind == Kind.RATIO ? kind : Kind.TARGET;
    return with(target, implied, links, fulfilment, Optional.of(said), organization, confidence);
  }

  private Measure with(
      Kind kind,
      Optional<Implied> implied,
      List<Link> links,
      Optional<Fulfilment> fulfilment,
      Optional<Outcome> outcome,
      Optional<String> organization,
      double confidence) {
    return new Measure(
        span,
        surface,
        quantity,
        unit,
        unitText,
        denominator,
        qualifier,
        kind,
        change,
        implied,
        indicator,
        indicatorId,
        period,
        place,
        section,
        footnote,
        table,
        links,
        fulfilment,
        outcome,
        organization,
        rule,
        confidence);
  }

  /** The same figure, checked by a person. */
  public Measure sure() {
    return with(kind, implied, links, fulfilment, outcome, organization, 1);
  }

  /** What sort of figure. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    RATIO,
    RANK,
    CHANGE,
    TARGET,
    DURATION
  }

  /**
   * The value of another period that follows from a stated change.
   *
   * @param period as printed ("năm 2022", "cùng kỳ")
   */
  public record Implied(String period, OptionalInt year, BigDecimal value) {}
}
