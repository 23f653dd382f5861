package niengiam.corpus;

import java.nio.file.Path;
import java.util.List;
import niengiam.config.Rules;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;

/** The real import of real files in a process that may be killed. */
final class SampleImport {
  private SampleImport() {}

  /**
   * @param args the folder of files and the archive
   */
  public static void main(String[] args) {
    run(Path.of(args[0]), Path.of(args[1]));
  }

  static LedgerCount run(Path files, Path archive) {
    Extractor extractor = new Extractor();
    ReadOptions options = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);
    try (Corpus corpus = Corpus.open(archive, Rules.load())) {
      return corpus.importAll(
          List.of(files),
          ImportOptions.standard().withJobs(3),
          file -> extractor.read(file, options),
          ProgressListener.silent());
    }
  }
}
