package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.find.MeasureFinder;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;

/** Reads the figures of one sentence. */
final class Texts {
  private static final MeasureFinder FINDER = new MeasureFinder(Rules.load());

  private Texts() {}

  static List<Measure> measures(String text) {
    return measures(
        Passage.of(text, List.of(new Span(0, text.length())), List.of(), Optional.empty()));
  }

  static List<Measure> measures(Passage passage) {
    return FINDER.find(passage, List.of(), Metadata.EMPTY);
  }

  /** Of a document of these paragraphs. */
  static List<Measure> measures(List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(start, start + paragraph.length());
      passages.add(Passage.of(text, List.of(span), List.of(), Optional.empty()));
      start = span.end() + 1;
    }
    List<List<Fact>> known = Collections.nCopies(passages.size(), List.of());
    return FINDER.find(passages, known, Context.NONE, Metadata.EMPTY);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
