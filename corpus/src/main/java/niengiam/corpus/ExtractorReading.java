package niengiam.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import niengiam.corpus.ingest.Reading;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/** Files are detected in this process, which is cheap and safe, and read where the caller says. */
final class ExtractorReading implements Reading {
  private final Extractor extractor = new Extractor();
  private final Function<SourceFile, Extraction> read;

  ExtractorReading(Function<SourceFile, Extraction> read) {
    this.read = read;
  }

  @Override
  public SourceFile open(Path path, String name) throws IOException {
    return extractor.open(path, name);
  }

  @Override
  public Extraction read(SourceFile file) {
    return read.apply(file);
  }
}
