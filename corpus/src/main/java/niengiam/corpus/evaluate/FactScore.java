package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;

/** Scores references, measures, dates and places. */
final class FactScore {
  /** Names of laws and titles may differ in a word. */
  private static final double SAME_NAME = 0.8;

  private static final double SAME_ISSUER = 0.75;
  private static final double SAME_BASE = 0.5;

  private final Carry carry;
  private final Tally tally;

  FactScore(Carry carry, Tally tally) {
    this.carry = carry;
    this.tally = tally;
  }

  /** Optional gold rows count neither as missed nor as spurious. */
  void references(List<JsonNode> gold, List<Reference> found) {
    List<JsonNode> optional =
        gold.stream().filter(g -> Rows.text(g, "tier").equals("optional")).toList();
    List<JsonNode> core =
        gold.stream().filter(g -> !g.has("tier") || Rows.text(g, "tier").equals("core")).toList();
    for (boolean numbered : new boolean[] {true, false}) {
      String part = numbered ? "references.numbered" : "references.named";
      Matching<Reference> all =
          Matching.of(
              core.stream().filter(g -> Rows.holds(g, "numbered") == numbered).toList(),
              found.stream().filter(f -> numbered(f) == numbered).toList(),
              carry,
              Reference::span,
              (g, f) -> sameDocument(Rows.text(g, "canonical"), f, numbered));
      List<Reference> spurious =
          all.spurious().stream()
              .filter(
                  f ->
                      optional.stream().noneMatch(g -> Matching.place(g, carry).overlaps(f.span())))
              .toList();
      new Matching<>(all.pairs(), all.missed(), spurious)
          .tally(tally, part, "surface", Reference::surface);
      if (numbered) {
        attributes(all.pairs());
      }
    }
  }

  private static boolean numbered(Reference reference) {
    return reference.number().filter(n -> !n.isEmpty()).isPresent();
  }

  private static boolean sameDocument(String canonical, Reference found, boolean numbered) {
    return numbered
        ? Keys.code(canonical).equals(Keys.code(found.canonical()))
        : Keys.squash(canonical).equals(Keys.squash(found.canonical()))
            || Keys.wordsF1(canonical, found.canonical()) >= SAME_NAME;
  }

  private void attributes(List<Matching.Pair<Reference>> pairs) {
    tally.share(
        "references.date_accuracy",
        pairs,
        p -> Rows.text(p.gold(), "date").equals(p.found().date().map(Object::toString).orElse("")));
    tally.share(
        "references.issuer_accuracy",
        pairs,
        p ->
            Keys.wordsF1(Rows.text(p.gold(), "issuer_text"), p.found().issuer().orElse(""))
                >= SAME_ISSUER);
    tally.share(
        "references.type_accuracy",
        pairs,
        p -> Keys.squash(Rows.text(p.gold(), "doc_type")).equals(Keys.squash(p.found().type())));
    pairs.stream()
        .filter(p -> Rows.holds(p.gold(), "subject"))
        .mapToDouble(
            p -> Keys.wordsF1(Rows.text(p.gold(), "subject"), p.found().subject().orElse("")))
        .average()
        .ifPresent(mean -> tally.value("references.subject_f1", mean));
    tally.share(
        "references.footnote_accuracy",
        pairs,
        p -> Rows.text(p.gold(), "in_footnote").equals(p.found().footnote().orElse("")));
  }

  /** Measures of the text; those of table cells are scored as cells. */
  void measures(List<JsonNode> gold, List<Measure> all) {
    Matching<Measure> matching =
        Matching.of(
            gold,
            all.stream().filter(m -> m.table().isEmpty()).toList(),
            carry,
            Measure::span,
            (g, f) ->
                g.path("value").isNumber()
                    && Keys.sameNumber(
                        g.path("value").doubleValue(), f.quantity().value().doubleValue()));
    tally.missed(
        "measures",
        matching.missed().stream()
            .map(g -> Rows.text(g, "surface") + " [" + Rows.text(g, "kind") + "]")
            .toList());
    tally.spurious("measures", matching.spurious().stream().map(Measure::surface).toList());
    List<Matching.Pair<Measure>> pairs = matching.pairs();
    int extra = matching.spurious().size();
    tally.counts("measures.value", pairs.size(), matching.missed().size(), extra);
    int strict = (int) pairs.stream().filter(FactScore::sameUnit).count();
    tally.counts(
        "measures.value_and_unit", strict, gold.size() - strict, pairs.size() - strict + extra);
    tally.share(
        "measures.kind_accuracy",
        pairs,
        p -> Rows.text(p.gold(), "kind").equals(p.found().kind().name().toLowerCase(Locale.ROOT)));
    tally.share(
        "measures.qualifier_accuracy",
        pairs,
        p ->
            Keys.squash(Rows.text(p.gold(), "qualifier"))
                .equals(Keys.squash(p.found().qualifier().orElse(""))));
    tally.share(
        "measures.footnote_accuracy",
        pairs,
        p -> Rows.text(p.gold(), "in_footnote").equals(p.found().footnote().orElse("")));
    pairs.stream()
        .filter(p -> Rows.holds(p.gold(), "indicator"))
        .mapToDouble(
            p -> Keys.wordsF1(Rows.text(p.gold(), "indicator"), p.found().indicator().orElse("")))
        .average()
        .ifPresent(mean -> tally.value("measures.indicator_f1", mean));
    changes(pairs.stream().filter(p -> Rows.holds(p.gold(), "change")).toList());
  }

  private static boolean sameUnit(Matching.Pair<Measure> pair) {
    String gold = Keys.squash(Rows.text(pair.gold(), "unit"));
    String found = pair.found().unit();
    return gold.equals(Keys.squash(found))
        || Keys.squash(found.isEmpty() ? "?" : found).startsWith(gold);
  }

  private void changes(List<Matching.Pair<Measure>> pairs) {
    tally.share(
        "measures.change_direction_accuracy",
        pairs,
        p ->
            p.found()
                .change()
                .filter(
                    c ->
                        Keys.squash(Rows.text(p.gold().path("change"), "direction"))
                            .equals(c.direction().word()))
                .isPresent());
    tally.share(
        "measures.change_base_accuracy",
        pairs,
        p ->
            p.found()
                .change()
                .filter(
                    c ->
                        Keys.wordsF1(
                                Rows.text(p.gold().path("change"), "base"), c.base().orElse(""))
                            >= SAME_BASE)
                .isPresent());
  }

  void dates(List<JsonNode> gold, List<Dated> found) {
    Matching.of(
            gold,
            found,
            carry,
            Dated::span,
            (g, f) -> Rows.text(g, "iso").equals(f.date().toString()))
        .tally(tally, "dates", "surface", Dated::surface);
  }

  /** A place is named well when all its mentions bear one name. */
  void places(List<JsonNode> gold, List<Entity> found) {
    Matching<Entity> matching =
        Matching.of(
            gold.stream().filter(g -> Rows.text(g, "layer").equals("place")).toList(),
            found.stream().filter(f -> f.kind() == Entity.Kind.PLACE).toList(),
            carry,
            Entity::span,
            (g, f) -> true);
    matching.tally(tally, "places", "surface", Entity::surface);
    Map<String, Set<String>> names = new HashMap<>();
    for (Matching.Pair<Entity> pair : matching.pairs()) {
      names
          .computeIfAbsent(Rows.text(pair.gold(), "canonical"), c -> new HashSet<>())
          .add(Keys.squash(pair.found().name()));
    }
    tally.share("places.one_name_per_place", List.copyOf(names.values()), used -> used.size() == 1);
  }
}
