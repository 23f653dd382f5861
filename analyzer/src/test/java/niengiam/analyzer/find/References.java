package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.Analyzer;
import niengiam.config.Rules;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Texts of our own, one paragraph a line, as whole documents. */
final class References {
  private static final Analyzer ANALYZER = new Analyzer(Rules.load());

  private References() {}

  static Analysis analyze(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(Block.Text.of(new Span(start, start + line.length()), Block.Role.BODY));
      }
      start += line.length() + 1;
    }
    return ANALYZER.analyze(Layout.of(text, blocks, List.of()));
  }
}
