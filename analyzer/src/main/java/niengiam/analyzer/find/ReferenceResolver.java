package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.find.reference.Letters;
import niengiam.analyzer.find.reference.PointingWords;
import niengiam.analyzer.find.reference.ReferenceKeys;
import niengiam.analyzer.find.reference.TypeWords;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;

/**
 * Says what the short forms of one document stand for. Nothing is dropped: what fits nothing stays,
 * and says why.
 */
public final class ReferenceResolver {
  private static final String RULE = "short-form";
  private static final double NEAR = 0.9;
  private static final double FAR = 0.6;
  private static final double OPEN = 0.4;

  private final ReferenceKeys keys;
  private final PointingWords pointing;
  private final TypeWords types;

  public ReferenceResolver(Rules rules) {
    keys = new ReferenceKeys(rules);
    pointing = new PointingWords(rules);
    types = new TypeWords(rules.documentTypes());
  }

  /** All citations with their keys, and numbers without code with what they stand for. */
  public List<Reference> resolve(List<Passage> passages, List<Reference> found, Metadata metadata) {
    List<String> known = keys.of(found, metadata.issuer().map(Metadata.Field::value));
    List<Reference> keyed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      keyed.add(found.get(i).resolved(known.get(i), Optional.empty()));
    }
    Map<String, List<Reference>> byNumber =
        keyed.stream()
            .filter(r -> r.issuerCode().isPresent())
            .collect(Collectors.groupingBy(ReferenceResolver::number));
    DefinedNames names = new DefinedNames(passages, keyed, types);
    return keyed.stream().map(r -> bare(r) ? names.settled(target(r, byNumber)) : r).toList();
  }

  /** A number that names no issuer by itself. */
  private static boolean bare(Reference r) {
    return r.number().isPresent() && r.issuerCode().isEmpty();
  }

  private static String number(Reference r) {
    String digits = Letters.withoutZeros(r.number().orElse(""));
    return r.type().toLowerCase(Locale.ROOT) + " " + digits;
  }

  private static Reference target(Reference bare, Map<String, List<Reference>> byNumber) {
    List<Reference> whole = distinct(byNumber.getOrDefault(number(bare), List.of()));
    List<Reference> fitting = whole.stream().filter(w -> agree(bare, w)).toList();
    String own = bare.key().orElse("");
    if (fitting.size() == 1) {
      Reference cited = fitting.getFirst();
      return bare.resolved(cited.key().orElse(own), Optional.of(cited(cited)));
    }
    if (fitting.isEmpty()) {
      boolean complete = bare.date().isPresent() || bare.year().isPresent();
      return complete
          ? bare
          : bare.resolved(
              own, Optional.of(new Target.Unresolved("no whole citation of this number")));
    }
    return bare.resolved(own, Optional.of(ambiguous(fitting)));
  }

  private static boolean agree(Reference bare, Reference whole) {
    boolean days =
        bare.date().isEmpty() || whole.date().isEmpty() || bare.date().equals(whole.date());
    boolean years =
        bare.year().isEmpty()
            || (whole.year().isPresent()
                ? whole.year().equals(bare.year())
                : whole.date().map(d -> d.getYear() == bare.year().getAsInt()).orElse(true));
    return days && years;
  }

  /**
   * The words of the passages that point at documents, with what they stand for.
   *
   * @param scans of the passages
   */
  public List<ShortForm> shortForms(
      List<Passage> passages,
      List<DateScanner.Scan> scans,
      List<Reference> references,
      Metadata metadata,
      CapitalLines titles) {
    Antecedents antecedents = new Antecedents(references);
    List<ShortForm> found =
        new ArrayList<>(new DefinedNames(passages, references, types).uses(passages, antecedents));
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (PointingWords.Found words : pointing.find(scans.get(i))) {
        Span span = passage.toLayout(words.start(), words.end());
        if (!antecedents.overlap(span)) {
          Antecedents.Before before = antecedents.before(span.start(), type(words.type()), passage);
          Target target = target(words, before, metadata, titles);
          found.add(
              new ShortForm(
                  span,
                  passage.text().substring(words.start(), words.end()),
                  words.type(),
                  words.plural(),
                  target,
                  passage.footnote(),
                  RULE,
                  confidence(target, passage)));
        }
      }
    }
    return found;
  }

  private static double confidence(Target target, Passage passage) {
    return switch (target) {
      case Target.Cited cited -> in(passage, cited.span()) ? NEAR : FAR;
      case Target.Itself itself -> NEAR;
      case Target.Ambiguous ambiguous -> OPEN;
      case Target.Unresolved unresolved -> OPEN;
    };
  }

  /** The type that is meant; absent where it may be any. */
  private static Optional<String> type(String words) {
    return words.equals(PointingWords.ANY) ? Optional.empty() : Optional.of(words);
  }

  private static Target target(
      PointingWords.Found words,
      Antecedents.Before before,
      Metadata metadata,
      CapitalLines titles) {
    boolean any = type(words.type()).isEmpty();
    boolean own =
        words.here()
            && !words.plural()
            && (any
                || metadata.type().map(t -> Antecedents.same(t.value(), words.type())).orElse(false)
                || titles.contains(words.type().toUpperCase(Locale.ROOT)));
    List<Reference> near = before.near();
    if (own && (near.isEmpty() || !any)) {
      return new Target.Itself();
    }
    List<Reference> meant = distinct(near);
    if (words.plural()) {
      return meant.size() > 1
          ? ambiguous(meant)
          : new Target.Unresolved("several documents that stand elsewhere");
    }
    if (meant.size() > 1 && !words.here()) {
      return ambiguous(meant);
    }
    // Rules that a decision promulgates call it "Quyết định này" after their caption cites it.
    Optional<Reference> promulgating =
        words.here() && near.isEmpty() ? before.attaching() : Optional.empty();
    return promulgating
        .or(before::last)
        .map(ReferenceResolver::cited)
        .orElseGet(() -> new Target.Unresolved("no earlier citation of this type"));
  }

  private static boolean in(Passage passage, Span span) {
    return passage.spans().stream().anyMatch(s -> s.contains(span.start()));
  }

  static Target cited(Reference r) {
    return r.target()
        .filter(Target.Cited.class::isInstance)
        .orElseGet(() -> new Target.Cited(r.span(), r.canonical(), r.key().orElse("")));
  }

  private static Target ambiguous(List<Reference> candidates) {
    return new Target.Ambiguous(candidates.stream().map(Reference::canonical).toList());
  }

  /** The first citation of each document. */
  private static List<Reference> distinct(List<Reference> references) {
    Map<String, Reference> byKey = new LinkedHashMap<>();
    references.forEach(r -> byKey.putIfAbsent(r.key().orElse(r.canonical()), r));
    return List.copyOf(byKey.values());
  }
}
