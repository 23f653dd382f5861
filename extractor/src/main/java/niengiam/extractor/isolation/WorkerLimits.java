package niengiam.extractor.isolation;

import java.time.Duration;

/**
 * What a worker may take for a file.
 *
 * @param timeout from the request to the answer, without the start of a child
 * @param memoryMegabytes of the whole process, so that it covers the native libraries, which know
 *     no limit; watched where the system tells (Linux)
 */
public record WorkerLimits(Duration timeout, int memoryMegabytes) {
  public WorkerLimits {
    if (!timeout.isPositive() || memoryMegabytes < 1) {
      throw new IllegalArgumentException(timeout + ", " + memoryMegabytes + " MB");
    }
  }
}
