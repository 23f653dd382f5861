package niengiam.extractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.tika.Tika;

/** Reads any supported file in this process. Bulk runs go through the workers of isolation. */
public final class Extractor {
  private final Map<String, FormatReader> readers = new HashMap<>();
  private final Tika tika = new Tika();

  public Extractor() {
    for (FormatReader reader : Formats.all()) {
      for (String type : reader.mediaTypes()) {
        readers.put(type, reader);
      }
    }
  }

  /** Detects what the file is, by its first bytes and then its name. */
  public SourceFile open(Path path, String name) throws IOException {
    return new SourceFile(path, name, tika.detect(path));
  }

  /** Reads a file; whatever is wrong with it is a {@link Extraction.Failed}. */
  public Extraction read(SourceFile file, ReadOptions options) {
    try {
      if (Files.size(file.path()) == 0) {
        return new Extraction.Failed(file, FailureReason.UNREADABLE, "the file is empty");
      }
      FormatReader reader = readers.get(file.mediaType());
      return reader == null
          ? new Extraction.Failed(
              file, FailureReason.UNSUPPORTED, "no reader for " + file.mediaType())
          : reader.read(file, options);
    } catch (UnreadableException e) {
      return new Extraction.Failed(file, e.reason(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Extraction.Failed(file, FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }
}
