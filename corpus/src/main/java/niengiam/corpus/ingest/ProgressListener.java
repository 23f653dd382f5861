package niengiam.corpus.ingest;

/** Watches a bulk run. Called from one thread, after every file. */
@FunctionalInterface
public interface ProgressListener {
  void progress(Progress progress);

  static ProgressListener silent() {
    return progress -> {};
  }

  /**
   * How far the run is.
   *
   * @param seen files found so far; grows while folders are still being listed
   * @param done files with an outcome, the failed ones among them
   * @param bytes size of the files that are done
   * @param current path of the file that was done last
   */
  record Progress(int seen, int done, int failed, long bytes, String current) {}
}
