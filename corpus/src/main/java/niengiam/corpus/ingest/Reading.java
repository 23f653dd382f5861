package niengiam.corpus.ingest;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/** How files become text. Called from several threads. */
public interface Reading {
  /** Detects what a file is. */
  SourceFile open(Path path, String name) throws IOException;

  /** Reads a file; whatever is wrong with it is a {@link Extraction.Failed}. */
  Extraction read(SourceFile file);
}
