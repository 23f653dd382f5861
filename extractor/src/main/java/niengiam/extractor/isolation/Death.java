package niengiam.extractor.isolation;

import java.util.Map;
import java.util.Optional;

/** Says how a process ended. */
final class Death {
  /** What the JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int JVM_OUT_OF_MEMORY = 3;

  /** Shells and the JVM report death by signal n as this plus n. */
  private static final int SIGNAL = 128;

  private static final Map<Integer, String> SIGNALS =
      Map.of(
          4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9, "SIGKILL", 11, "SIGSEGV", 15,
          "SIGTERM");

  private Death() {}

  /**
   * @param status with which the process ended
   * @param report what the virtual machine or the worker wrote of its end
   * @param last line that it printed; names the cause where native code gave up
   */
  static String of(int status, Optional<String> report, String last) {
    if (status == WorkerLoop.OUT_OF_MEMORY || status == JVM_OUT_OF_MEMORY) {
      return "out of memory";
    }
    if (report.isPresent()) {
      return "the worker crashed: " + report.get();
    }
    if (status <= SIGNAL) {
      return "the worker ended with status " + status;
    }
    int signal = status - SIGNAL;
    String name = "the worker was ended by signal " + signal;
    name += SIGNALS.containsKey(signal) ? " (" + SIGNALS.get(signal) + ")" : "";
    return last.isEmpty() ? name : name + ": " + last;
  }
}
