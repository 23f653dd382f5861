package niengiam.extractor.format;

import java.util.List;
import niengiam.extractor.layout.Layout;

/** What came of reading a file. A bad file is a value to count and show, not an exception. */
public sealed interface Extraction {
  SourceFile file();

  /**
   * @param warnings what was lost or mended on the way, in English, one sentence each
   */
  record Done(SourceFile file, Layout layout, List<String> warnings) implements Extraction {
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * @param detail one sentence that names the cause, without a stack trace
   */
  record Failed(SourceFile file, FailureReason reason, String detail) implements Extraction {}
}
