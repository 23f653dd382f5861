package niengiam.app.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.isolation.ChildJvm;
import niengiam.extractor.isolation.WorkerLimits;
import niengiam.extractor.isolation.WorkerPool;

/** Starts the processes that read files: this program again, as {@code worker}. */
public final class Workers {
  /** A scan of 200 pages takes minutes; a file that takes longer hangs. */
  public static final int DEFAULT_TIMEOUT_SECONDS = 900;

  /** Enough for a 300 dpi colour page and its copies. */
  private static final int HEAP_MEGABYTES = 1024;

  /** The heap, the virtual machine and what the recognition of the largest page takes. */
  private static final int MEMORY_MEGABYTES = 2560;

  private Workers() {}

  /**
   * @param folder of the OCR model; empty where it is searched for
   */
  public static ReadOptions options(String folder, ReadOptions.Ocr ocr) {
    ReadOptions options = ReadOptions.DEFAULT.withOcr(ocr);
    return folder.isEmpty() ? options : options.withTessdata(Path.of(folder));
  }

  public static WorkerPool pool(int size, Duration timeout, ReadOptions options) {
    WorkerLimits limits = new WorkerLimits(timeout, MEMORY_MEGABYTES);
    return pool(size, HEAP_MEGABYTES, limits, options);
  }

  /**
   * @param heap of each process, in megabytes
   */
  public static WorkerPool pool(int size, int heap, WorkerLimits limits, ReadOptions options) {
    return new WorkerPool(
        new ChildJvm(heap, "niengiam.app.Main", List.of("worker")), size, limits, options);
  }
}
