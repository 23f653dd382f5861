package niengiam.corpus.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.answer.Version;
import niengiam.corpus.index.Words;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/**
 * The figures that stand in the same words of two texts with another value. Where the words of a
 * figure are found several times, the figures are taken in their order if there are as many of them
 * in both texts, and else left alone.
 */
final class Differences {
  /** Letters around a figure that name it. */
  private static final int AROUND = 60;

  private static final int WORDS = 4;

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");

  private Differences() {}

  static List<Version.Difference> between(Analysis here, Analysis there) {
    Map<String, List<Measure>> others = byWords(there);
    List<Version.Difference> differences = new ArrayList<>();
    byWords(here)
        .forEach(
            (words, figures) -> {
              List<Measure> same = others.getOrDefault(words, List.of());
              for (int i = 0; same.size() == figures.size() && i < figures.size(); i++) {
                if (!sameValue(figures.get(i), same.get(i))) {
                  differences.add(
                      new Version.Difference(
                          place(here, figures.get(i)), place(there, same.get(i))));
                }
              }
            });
    return differences;
  }

  private static boolean sameValue(Measure a, Measure b) {
    boolean denominators =
        a.denominator().isEmpty() == b.denominator().isEmpty()
            && (a.denominator().isEmpty()
                || a.denominator().get().compareTo(b.denominator().get()) == 0);
    return denominators && a.quantity().value().compareTo(b.quantity().value()) == 0;
  }

  private static Map<String, List<Measure>> byWords(Analysis analysis) {
    Map<String, List<Measure>> figures = new LinkedHashMap<>();
    String text = analysis.document().layout().text();
    for (Measure measure : analysis.measures()) {
      figures.computeIfAbsent(words(text, measure), k -> new ArrayList<>()).add(measure);
    }
    return figures;
  }

  /** A cell is named by its row and column, a figure of a sentence by the words before it. */
  private static String words(String text, Measure measure) {
    String named =
        measure.table().isPresent()
            ? "table " + measure.indicator().orElse("") + " " + measure.place().orElse("")
            : before(text, measure.span());
    return Words.plain(named) + "|" + measure.unit() + "|" + measure.kind();
  }

  private static String before(String text, Span span) {
    String near = text.substring(Math.max(0, span.start() - AROUND), span.start());
    List<String> words =
        Stream.of(Words.plain(near).split(" ", -1)).map(Differences::sameIn).toList();
    return String.join(" ", words.subList(Math.max(0, words.size() - WORDS), words.size()));
  }

  /** The change beside a figure that differs has another figure before it, or another direction. */
  private static String sameIn(String word) {
    if (word.equals("tang") || word.equals("giam")) {
      return "±";
    }
    return FIGURE.matcher(word).matches() ? "#" : word;
  }

  private static Version.Place place(Analysis analysis, Measure measure) {
    Layout layout = analysis.document().layout();
    String text = layout.text();
    Span span = measure.span();
    return new Version.Place(
        layout.pageOf(span),
        List.of(span.start(), span.end()),
        measure.surface(),
        span.lineIn(text).of(text).strip());
  }
}
