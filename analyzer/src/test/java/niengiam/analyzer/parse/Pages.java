package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Layouts for tests: one line is one paragraph. */
final class Pages {
  private static final DocumentParser PARSER = new DocumentParser(Rules.load());

  private Pages() {}

  static Layout lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(Block.Text.of(new Span(start, start + line.length()), Block.Role.BODY));
      }
      start += line.length() + 1;
    }
    return Layout.of(text, blocks, List.of());
  }

  static Document parse(String text) {
    return PARSER.parse(lines(text));
  }

  static Document parse(Layout layout) {
    return PARSER.parse(layout);
  }
}
