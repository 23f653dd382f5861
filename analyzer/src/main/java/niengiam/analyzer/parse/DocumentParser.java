package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;

/** Reads the structure of a document. */
public final class DocumentParser {
  public DocumentParser(Rules rules) {}

  public Document parse(Layout layout) {
    List<Passage> passages = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Text text) {
          passages.add(
              Passage.of(layout.text(), List.of(text.span()), List.of(), Optional.empty()));
        }
      }
    }
    return new Document(layout, List.of(), passages, List.of(), List.of(), List.of());
  }
}
