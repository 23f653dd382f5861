package niengiam.analyzer.find;

import niengiam.analyzer.Analysis;
import niengiam.analyzer.Analyzer;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;

/** Texts of our own, one paragraph a line, as whole documents. */
final class References {
  private static final Analyzer ANALYZER = new Analyzer(Rules.load());

  private References() {}

  static Analysis analyze(String text) {
    return ANALYZER.analyze(Layout.ofLines(text));
  }
}
