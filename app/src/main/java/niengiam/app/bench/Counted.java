package niengiam.app.bench;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/** Reads files, and counts the text that came of them. */
final class Counted implements Function<SourceFile, Extraction> {
  private final Function<SourceFile, Extraction> read;
  private final LongAdder pages = new LongAdder();
  private final LongAdder words = new LongAdder();

  Counted(Function<SourceFile, Extraction> read) {
    this.read = read;
  }

  @Override
  public Extraction apply(SourceFile file) {
    Extraction extraction = read.apply(file);
    if (extraction instanceof Extraction.Done done) {
      pages.add(done.layout().pages().size());
      words.add(words(done.layout().text()));
    }
    return extraction;
  }

  long pages() {
    return pages.sum();
  }

  long words() {
    return words.sum();
  }

  private static int words(String text) {
    int words = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean next = Character.isWhitespace(text.charAt(i));
      words += blank && !next ? 1 : 0;
      blank = next;
    }
    return words;
  }
}
