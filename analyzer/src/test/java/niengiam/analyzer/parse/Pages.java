package niengiam.analyzer.parse;

import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;

/** Layouts for tests: one line is one paragraph. */
final class Pages {
  private static final DocumentParser PARSER = new DocumentParser(Rules.load());

  private Pages() {}

  static Layout lines(String text) {
    return Layout.ofLines(text);
  }

  static Document parse(String text) {
    return PARSER.parse(lines(text));
  }

  static Document parse(Layout layout) {
    return PARSER.parse(layout);
  }
}
