package niengiam.extractor.format;

import java.io.IOException;
import java.util.Set;

/** Reads one family of formats. Listed in {@code Formats.all()} and held to one contract test. */
public interface FormatReader {
  /** The media types that it reads, as Tika names them. */
  Set<String> mediaTypes();

  /**
   * Reads the file. A file that cannot be read is {@link Extraction.Failed}; readers throw {@link
   * UnreadableException} or {@link IOException} for it and the door turns them into that value.
   */
  Extraction read(SourceFile file, ReadOptions options) throws IOException;
}
