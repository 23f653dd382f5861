package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Outcome;
import niengiam.analyzer.fact.PlaceIdentity;
import niengiam.analyzer.fact.Reference;

/** Scores references, measures, dates and places. */
final class FactScore {
  /** Names of laws and titles may differ in a word. */
  private static final double SAME_NAME = 0.8;

  private static final double SAME_ISSUER = 0.75;
  private static final double SAME_BASE = 0.5;

  /** Types of places that a gazetteer of administrative units can name. */
  private static final Set<String> UNITS =
      Set.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn");

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
          .tally(tally, carry, part, Reference::surface);
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
    attribute(
        "references.date",
        pairs,
        g -> Rows.text(g, "date"),
        f -> f.date().map(Object::toString).orElse(""),
        String::equals);
    attribute(
        "references.issuer",
        pairs,
        g -> Rows.text(g, "issuer_text"),
        f -> f.issuer().orElse(""),
        (want, got) -> Keys.wordsF1(want, got) >= SAME_ISSUER);
    attribute(
        "references.type",
        pairs,
        g -> Rows.text(g, "doc_type"),
        Reference::type,
        FactScore::sameWords);
    pairs.stream()
        .filter(p -> Rows.holds(p.gold(), "subject"))
        .mapToDouble(
            p -> Keys.wordsF1(Rows.text(p.gold(), "subject"), p.found().subject().orElse("")))
        .average()
        .ifPresent(mean -> tally.value("references.subject_f1", mean));
    attribute(
        "references.footnote",
        pairs,
        g -> Rows.text(g, "in_footnote"),
        f -> f.footnote().orElse(""),
        String::equals);
  }

  /** The share of found facts that are right in one respect, and those that are not. */
  private <F extends Fact> void attribute(
      String part,
      List<Matching.Pair<F>> pairs,
      Function<JsonNode, String> wanted,
      Function<F, String> got,
      BiPredicate<String, String> same) {
    tally.share(
        part + "_accuracy", pairs, p -> same.test(wanted.apply(p.gold()), got.apply(p.found())));
    otherwise(part, pairs, wanted, got, same);
  }

  private <F extends Fact> void otherwise(
      String part,
      List<Matching.Pair<F>> pairs,
      Function<JsonNode, String> wanted,
      Function<F, String> got,
      BiPredicate<String, String> same) {
    for (Matching.Pair<F> p : pairs) {
      String want = wanted.apply(p.gold());
      if (!same.test(want, got.apply(p.found()))) {
        tally.missed(
            part,
            valued(Rows.text(p.gold(), "surface"), want),
            OptionalInt.of(p.gold().path("start").asInt()),
            valued(p.found().surface(), got.apply(p.found())));
      }
    }
  }

  private static String valued(String surface, String value) {
    return surface + " [" + value + "]";
  }

  private static boolean sameWords(String a, String b) {
    return Keys.squash(a).equals(Keys.squash(b));
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
    for (JsonNode g : matching.missed()) {
      String surface = valued(Rows.text(g, "surface"), Rows.text(g, "kind"));
      Matching.missed(tally, carry, "measures", g, surface);
    }
    tally.spurious("measures", matching.spurious().stream().map(Measure::surface).toList());
    List<Matching.Pair<Measure>> pairs = matching.pairs();
    int extra = matching.spurious().size();
    tally.counts("measures.value", pairs.size(), matching.missed().size(), extra);
    otherwise(
        "measures.unit", pairs, g -> Rows.text(g, "unit"), Measure::unit, FactScore::sameUnit);
    int strict = (int) pairs.stream().filter(FactScore::hasSameUnit).count();
    tally.counts(
        "measures.value_and_unit", strict, gold.size() - strict, pairs.size() - strict + extra);
    attribute(
        "measures.kind",
        pairs,
        g -> Rows.text(g, "kind"),
        f -> f.kind().name().toLowerCase(Locale.ROOT),
        String::equals);
    attribute(
        "measures.qualifier",
        pairs,
        g -> Rows.text(g, "qualifier"),
        f -> f.qualifier().orElse(""),
        FactScore::sameWords);
    attribute(
        "measures.footnote",
        pairs,
        g -> Rows.text(g, "in_footnote"),
        f -> f.footnote().orElse(""),
        String::equals);
    pairs.stream()
        .filter(p -> Rows.holds(p.gold(), "indicator"))
        .mapToDouble(
            p -> Keys.wordsF1(Rows.text(p.gold(), "indicator"), p.found().indicator().orElse("")))
        .average()
        .ifPresent(mean -> tally.value("measures.indicator_f1", mean));
    changes(pairs.stream().filter(p -> Rows.holds(p.gold(), "change")).toList());
    attribute(
        "measures.status",
        pairs.stream().filter(p -> Rows.holds(p.gold(), "status")).toList(),
        g -> Rows.text(g, "status"),
        f -> f.outcome().flatMap(Outcome::words).orElse(""),
        FactScore::sameWords);
    if (gold.stream().anyMatch(g -> g.has("links"))) {
      LinkScore.of(gold, matching).tally(tally);
    }
  }

  private static boolean hasSameUnit(Matching.Pair<Measure> pair) {
    return sameUnit(Rows.text(pair.gold(), "unit"), pair.found().unit());
  }

  private static boolean sameUnit(String gold, String found) {
    return sameWords(gold, found)
        || Keys.squash(found.isEmpty() ? "?" : found).startsWith(Keys.squash(gold));
  }

  private void changes(List<Matching.Pair<Measure>> pairs) {
    attribute(
        "measures.change_direction",
        pairs,
        g -> Keys.squash(Rows.text(g.path("change"), "direction")),
        f -> f.change().map(c -> c.direction().word()).orElse(""),
        String::equals);
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
        .tally(tally, carry, "dates", Dated::surface);
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
    matching.tally(tally, carry, "places", Entity::surface);
    Map<String, Set<String>> names = new HashMap<>();
    for (Matching.Pair<Entity> pair : matching.pairs()) {
      names
          .computeIfAbsent(Rows.text(pair.gold(), "canonical"), c -> new HashSet<>())
          .add(Keys.squash(pair.found().name()));
    }
    tally.share("places.one_name_per_place", List.copyOf(names.values()), used -> used.size() == 1);
    List<Matching.Pair<Entity>> units =
        matching.pairs().stream()
            .filter(p -> UNITS.contains(Rows.text(p.gold(), "type")))
            .filter(p -> Rows.holds(p.gold(), "official_name"))
            .toList();
    attribute(
        "places.official_name",
        units,
        g -> Rows.text(g, "official_name"),
        f -> f.identity().map(PlaceIdentity::officialName).orElse(""),
        (want, got) -> sameWords(want, got) || got.endsWith(" " + want));
  }
}
