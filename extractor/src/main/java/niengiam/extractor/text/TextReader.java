package niengiam.extractor.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** Plain text and Markdown; every line is a paragraph, and lines full of tabs are a table. */
public final class TextReader implements FormatReader {
  /** A report of 1,000 pages has 3 MB. */
  private static final long LARGEST = 64L << 20;

  /** Two tabs make three fields: fewer is an indented line or a letterhead. */
  private static final int FEWEST_TABS = 2;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain", "text/x-web-markdown", "text/csv", "text/tab-separated-values");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    long size = Files.size(file.path());
    if (size > LARGEST) {
      throw new UnreadableException(FailureReason.TOO_LARGE, "a text file of " + size + " bytes");
    }
    Bytes.Letters letters =
        Bytes.read(Files.readAllBytes(file.path()))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        FailureReason.UNREADABLE, "the bytes of the file are no text"));
    return new Extraction.Done(file, layout(letters.text()), letters.warnings());
  }

  public static Layout layout(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Span> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end);
      if (tabs(text, line) >= FEWEST_TABS) {
        rows.add(line);
      } else {
        flush(text, rows, blocks);
        if (!line.of(text).isBlank()) {
          blocks.add(Block.Text.of(line, Block.Role.BODY));
        }
      }
      start = end + 1;
    }
    flush(text, rows, blocks);
    return Layout.of(text, blocks, List.of());
  }

  /** One row alone is a line with gaps, not a table. */
  private static void flush(String text, List<Span> rows, List<Block> blocks) {
    if (rows.size() > 1) {
      blocks.add(TabGrid.of(text, rows));
    } else if (rows.size() == 1 && !rows.getFirst().of(text).isBlank()) {
      blocks.add(Block.Text.of(rows.getFirst(), Block.Role.BODY));
    }
    rows.clear();
  }

  private static long tabs(String text, Span line) {
    return text.substring(line.start(), line.end()).chars().filter(c -> c == '\t').count();
  }
}
