package niengiam.extractor;

import java.time.Duration;
import java.util.List;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.isolation.ChildJvm;
import niengiam.extractor.isolation.WorkerLimits;
import niengiam.extractor.isolation.WorkerLoop;
import niengiam.extractor.isolation.WorkerPool;

/** A worker process that reads files as the program does. */
final class ReadingProcess {
  private ReadingProcess() {}

  public static void main(String[] args) {
    Extractor extractor = new Extractor();
    WorkerLoop.serve(extractor::read, extractor::draw);
  }

  static WorkerPool pool(int workers, int heapMegabytes, Duration timeout, ReadOptions options) {
    return new WorkerPool(
        new ChildJvm(heapMegabytes, ReadingProcess.class.getName(), List.of()),
        workers,
        new WorkerLimits(timeout, heapMegabytes + 1536),
        options);
  }
}
