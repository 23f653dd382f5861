package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.find.reference.TypeWords;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Span;

/**
 * The names that a document gives to those that it cites: "(sau đây gọi tắt là Nghị định 30)". A
 * type alone ("gọi tắt là Kế hoạch") is no name: it stands in the names of bodies and means any
 * plan as often as that one.
 */
final class DefinedNames {
  private static final String RULE = "defined-name";
  private static final double SURE = 0.9;

  /** More names than a document defines. */
  private static final int MOST = 40;

  private static final int LONGEST = 90;

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\(\\s?(?:sau đây|dưới đây|từ đây)?\\s?(?:xin\\s)?(?:được\\s)?(?:viết tắt|gọi(?:\\stắt)?)"
              + "\\slà\\s?:?\\s?[“\"]?(?<name>\\p{Lu}[^()“”\"\\n]{2,80}?)[”\"]?\\s?\\)",
          Pattern.UNICODE_CASE);

  /**
   * @param from the first offset of the layout behind the definition
   */
  private record Definition(String name, Reference cited, int from) {}

  private final List<Definition> definitions = new ArrayList<>();

  DefinedNames(List<Passage> passages, List<Reference> references, TypeWords words) {
    for (Passage passage : passages) {
      String text = passage.text();
      Matcher matcher = DEFINITION.matcher(text);
      int open = text.indexOf('(');
      while (open >= 0 && definitions.size() < MOST) {
        matcher.region(open, Math.min(text.length(), open + LONGEST + 40));
        if (matcher.lookingAt()) {
          String name = matcher.group("name").strip();
          int from = passage.toLayout(open, matcher.end()).end();
          int at = passage.toLayout(open, open + 1).start();
          type(name, words)
              .flatMap(type -> cited(type, passage, at, references))
              .ifPresent(r -> definitions.add(new Definition(name, r, from)));
        }
        open = text.indexOf('(', open + 1);
      }
    }
  }

  /** The type that a name begins with and says more than. */
  private static Optional<String> type(String name, TypeWords words) {
    return words.opening(name).filter(w -> w.end() < name.length()).map(w -> w.type().name());
  }

  /** The citation of that type that stands last before a definition, in its passage. */
  private static Optional<Reference> cited(
      String type, Passage passage, int at, List<Reference> references) {
    Optional<Reference> last = Optional.empty();
    for (Reference r : references) {
      boolean before = r.span().end() <= at && r.span().start() >= passage.span().start();
      if (before && r.type().equalsIgnoreCase(type)) {
        last = Optional.of(r);
      }
    }
    return last;
  }

  /** A number that several documents have means the one that is defined under it. */
  Reference settled(Reference reference) {
    if (reference.target().filter(Target.Ambiguous.class::isInstance).isEmpty()) {
      return reference;
    }
    String surface = reference.surface().toLowerCase(Locale.ROOT);
    return definitions.stream()
        .filter(d -> d.name.toLowerCase(Locale.ROOT).equals(surface))
        .filter(d -> d.from <= reference.span().start() || d.from - reference.span().end() <= 2)
        .findFirst()
        .map(
            d ->
                reference.resolved(
                    d.cited.key().orElse(""), Optional.of(ReferenceResolver.cited(d.cited))))
        .orElse(reference);
  }

  /** The later uses of the names, where nothing else is cited. */
  List<ShortForm> uses(List<Passage> passages, Antecedents antecedents) {
    List<ShortForm> uses = new ArrayList<>();
    for (Definition definition : definitions) {
      for (Passage passage : passages) {
        String text = passage.text();
        int at = text.indexOf(definition.name);
        while (at >= 0) {
          int end = at + definition.name.length();
          Span span = passage.toLayout(at, end);
          if (span.start() >= definition.from
              && apart(text, at, end)
              && !antecedents.overlap(span)) {
            uses.add(use(definition, span, passage));
          }
          at = text.indexOf(definition.name, end);
        }
      }
    }
    return uses;
  }

  private static ShortForm use(Definition definition, Span span, Passage passage) {
    return new ShortForm(
        span,
        definition.name,
        definition.cited.type(),
        false,
        ReferenceResolver.cited(definition.cited),
        passage.footnote(),
        RULE,
        SURE);
  }

  private static boolean apart(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }
}
