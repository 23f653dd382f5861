package niengiam.corpus.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.config.CheckRule;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.index.Words;
import niengiam.extractor.layout.Span;

/**
 * What a scan says against itself, held against the same signed document as it was typed. Where the
 * typed file has the words of the place and does not contradict itself there, OCR misread a digit
 * or lost the mark of a note, and the document is not at fault. A draft decides nothing: figures
 * are changed until a document is signed. That two files of one document print different figures is
 * told among its versions.
 */
final class TypedVersions {
  /** Letters either side by which a place in a long paragraph is known. */
  private static final int AROUND = 100;

  /** Share of the pairs of words of a place that OCR leaves readable; a bad letter spoils two. */
  private static final double SAME_PLACE = 0.3;

  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  private final Holdings holdings;
  private final Map<String, CheckRule> rules;

  TypedVersions(Holdings holdings, Map<String, CheckRule> rules) {
    this.holdings = holdings;
    this.rules = rules;
  }

  /**
   * The suspicions that no typed version refutes.
   *
   * @param found by one check inside one document
   */
  List<Suspicion> standing(Reading document, Check check, List<Suspicion> found)
      throws IOException {
    if (found.stream().noneMatch(s -> document.recognised(place(s)))) {
      return found;
    }
    List<Typed> versions = new ArrayList<>();
    for (Reading version : holdings.signedVersions(document.id())) {
      versions.add(Typed.of(version, said(check, version)));
    }
    return found.stream()
        .filter(s -> !document.recognised(place(s)) || stands(words(document, place(s)), versions))
        .toList();
  }

  /** By a new instance, since the one of the audit reads every document once. */
  private List<Suspicion> said(Check check, Reading version) {
    return Checks.all(rules).stream()
        .filter(fresh -> fresh.id().equals(check.id()))
        .flatMap(fresh -> fresh.read(version).stream())
        .toList();
  }

  /**
   * The places of a typed document by their words.
   *
   * @param lines all that nobody had to recognise
   * @param faulty those of them at which it contradicts itself as well
   */
  private record Typed(List<Set<String>> lines, List<Set<String>> faulty) {
    static Typed of(Reading version, List<Suspicion> said) {
      String text = version.text();
      List<Set<String>> lines = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        Span line = new Span(start, start).lineIn(text);
        if (!version.recognised(line)) {
          lines.add(words(line.of(text)));
        }
        start = Math.max(line.end(), start) + 1;
      }
      return new Typed(
          lines,
          said.stream()
              .flatMap(s -> s.evidence().stream())
              .map(e -> words(span(e).lineIn(text).of(text)))
              .toList());
    }

    boolean has(Set<String> place) {
      return lines.stream().anyMatch(line -> holds(line, place));
    }

    boolean faultyAt(Set<String> place) {
      return faulty.stream().anyMatch(line -> holds(line, place));
    }
  }

  private static boolean stands(Set<String> place, List<Typed> versions) {
    return versions.stream().noneMatch(version -> version.has(place))
        || versions.stream().anyMatch(version -> version.faultyAt(place));
  }

  private static boolean holds(Set<String> line, Set<String> place) {
    long common = place.stream().filter(line::contains).count();
    return !place.isEmpty() && common >= SAME_PLACE * place.size();
  }

  private static Set<String> words(Reading document, Span place) {
    String text = document.text();
    Span line = place.lineIn(text);
    int from = Math.max(line.start(), place.start() - AROUND);
    int to = Math.min(line.end(), place.end() + AROUND);
    return words(text.substring(from, to));
  }

  /** Pairs of words that follow each other, figures left out: these OCR may have misread. */
  private static Set<String> words(String text) {
    List<String> words =
        Stream.of(Words.plain(text).split(" ", -1)).filter(WORD.asMatchPredicate()).toList();
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static Span place(Suspicion suspicion) {
    return span(suspicion.evidence().getFirst());
  }

  private static Span span(Evidence evidence) {
    return new Span(evidence.span().getFirst(), evidence.span().getLast());
  }
}
