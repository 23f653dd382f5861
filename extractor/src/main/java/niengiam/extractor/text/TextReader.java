package niengiam.extractor.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Plain text and Markdown. */
public final class TextReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain", "text/x-web-markdown");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    String raw = Files.readString(file.path(), StandardCharsets.UTF_8);
    String text =
        Normalizer.normalize(raw.replace("\r\n", "\n").replace("\uFEFF", ""), Normalizer.Form.NFC);
    return new Extraction.Done(file, layout(text), List.of());
  }

  static Layout layout(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(Block.Text.of(new Span(start, end), Block.Role.BODY));
      }
      start = end + 1;
    }
    return Layout.of(text, blocks, List.of());
  }
}
