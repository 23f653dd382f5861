package niengiam.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The CPU time of this process and of all processes that it started, dead ones included. Where the
 * system does not tell of single threads, compilation and searches count as other work.
 */
final class CpuTime {
  /** What Linux counts in, whatever its clock. */
  private static final double TICKS_A_SECOND = 100;

  /** Fields of a line of {@code stat} behind the name of the thread. */
  private static final int USER_FIELD = 11;

  private static final int SYSTEM_FIELD = 12;

  private final Map<Long, Duration> workers = new HashMap<>();
  private final Map<String, Use> threads = new HashMap<>();

  /** What time is spent on. */
  enum Part {
    /** In workers: files become layouts and JSON. */
    READING,
    /** In workers: code is compiled. */
    READING_COMPILED,
    /** In threads of the import: JSON is read, text is analysed, stored and indexed. */
    IMPORTING,
    SEARCHING,
    COMPILING,
    /** Collections of garbage, those that the measurement asks for among them. */
    COLLECTING,
    /** The book of the import, merges of the index, this measurement. */
    OTHER
  }

  private record Use(Part part, double seconds) {}

  /** Seconds so far; what dies counts as it was when this was asked for last. */
  Map<Part, Double> seconds() {
    ProcessHandle self = ProcessHandle.current();
    look(self.pid(), false);
    self.descendants()
        .forEach(
            worker -> {
              worker.info().totalCpuDuration().ifPresent(t -> workers.put(worker.pid(), t));
              look(worker.pid(), true);
            });
    Map<Part, Double> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, 0.0);
    }
    threads.values().forEach(thread -> parts.merge(thread.part, thread.seconds, Double::sum));
    double inWorkers = workers.values().stream().mapToLong(Duration::toNanos).sum() / 1e9;
    parts.merge(Part.READING, inWorkers - parts.get(Part.READING_COMPILED), Double::sum);
    double elsewhere =
        parts.get(Part.IMPORTING)
            + parts.get(Part.SEARCHING)
            + parts.get(Part.COMPILING)
            + parts.get(Part.COLLECTING);
    parts.put(Part.OTHER, Math.max(0, own() - elsewhere));
    return parts;
  }

  /** Of the thread that asks; 0 where the virtual machine does not tell. */
  static double ofThread() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() / 1e9 : 0;
  }

  /** Of this process alone; 0 where the virtual machine does not tell. */
  private static double own() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Math.max(0, system.getProcessCpuTime()) / 1e9
        : 0;
  }

  private void look(long process, boolean worker) {
    Path tasks = Path.of("/proc", Long.toString(process), "task");
    if (!Files.isDirectory(tasks)) {
      return;
    }
    try (DirectoryStream<Path> each = Files.newDirectoryStream(tasks)) {
      for (Path task : each) {
        note(task, worker);
      }
    } catch (IOException e) {
      // The process has just ended.
    }
  }

  private void note(Path task, boolean worker) {
    String line;
    try {
      line = Files.readString(task.resolve("stat"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // The thread has just ended.
      return;
    }
    int end = line.lastIndexOf(')');
    String name = line.substring(line.indexOf('(') + 1, end);
    String[] fields = line.substring(end + 2).split(" ", -1);
    double ticks =
        Double.parseDouble(fields[USER_FIELD]) + Double.parseDouble(fields[SYSTEM_FIELD]);
    Part part = worker ? ofWorker(name) : ofThis(name);
    if (part != Part.OTHER) {
      threads.put(task.toString(), new Use(part, ticks / TICKS_A_SECOND));
    }
  }

  /** What else a worker does is known by the sum. */
  private static Part ofWorker(String thread) {
    return compiles(thread) ? Part.READING_COMPILED : Part.OTHER;
  }

  private static Part ofThis(String thread) {
    if (compiles(thread)) {
      return Part.COMPILING;
    }
    if (thread.startsWith("VM Thread") || thread.startsWith("GC ") || thread.startsWith("G1 ")) {
      return Part.COLLECTING;
    }
    if (thread.startsWith("import-")) {
      return Part.IMPORTING;
    }
    return thread.startsWith(SearchLoad.THREAD) ? Part.SEARCHING : Part.OTHER;
  }

  private static boolean compiles(String thread) {
    return thread.startsWith("C1 ") || thread.startsWith("C2 ");
  }
}
