package niengiam.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Megabytes of memory. */
final class Memory {
  private Memory() {}

  /** Live objects of this process. Collects garbage first: what is left is what the run holds. */
  @SuppressWarnings("CallToSystemGC")
  static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  static long resident() {
    return resident(ProcessHandle.current());
  }

  /** Of all processes that this one started. */
  static long ofWorkers() {
    return ProcessHandle.current().descendants().mapToLong(Memory::resident).sum();
  }

  /** 0 where the system does not tell. */
  private static long resident(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status, StandardCharsets.ISO_8859_1).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .map(line -> line.replaceAll("\\D", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0)
          >> 10;
    } catch (IOException e) {
      return 0;
    }
  }
}
