package niengiam.corpus.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Samples;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/** An import in a process of its own, slow enough to be killed in the middle. */
final class DoomedRun {
  /** Nanoseconds for a file. */
  private static final long SLOW = 2_000_000;

  private DoomedRun() {}

  /**
   * @param args the folder of files and the archive
   */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]), SLOW);
  }

  static LedgerCount run(Path files, Path folder, long slowness) throws IOException {
    Reading reading =
        new Reading() {
          @Override
          public SourceFile open(Path path, String name) {
            return new SourceFile(path, name, "text/plain");
          }

          @Override
          public Extraction read(SourceFile file) {
            LockSupport.parkNanos(slowness);
            return new Extraction.Done(
                file, Samples.analysis(Samples.TEXT).document().layout(), List.of());
          }
        };
    try (Archive archive = Archive.open(folder);
        IndexWriterSession session =
            IndexWriterSession.open(archive.indexFolder(), code -> List.of())) {
      IndexSink sink =
          new IndexSink() {
            @Override
            public void add(Entry entry) throws IOException {
              session.add(entry);
            }

            @Override
            public void remove(String id) throws IOException {
              session.delete(id);
            }

            @Override
            public void commit() throws IOException {
              session.commit();
            }
          };
      return new Importer(
              archive,
              reading,
              layout -> Samples.analysis(layout.text()),
              sink,
              ImportOptions.standard().withJobs(3))
          .run(List.of(files), ProgressListener.silent());
    }
  }
}
