package niengiam.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The CPU time of this process and of all processes that it started, dead ones included. */
final class CpuTime {
  private final Map<Long, Duration> children = new HashMap<>();

  /** Seconds so far; a process that dies counts as it was when this was asked for last. */
  double seconds() {
    ProcessHandle.current()
        .descendants()
        .forEach(
            child ->
                child.info().totalCpuDuration().ifPresent(time -> children.put(child.pid(), time)));
    Duration sum = children.values().stream().reduce(Duration.ZERO, Duration::plus);
    return own() + sum.toNanos() / 1e9;
  }

  /** Of this process alone; 0 where the virtual machine does not tell. */
  static double own() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Math.max(0, system.getProcessCpuTime()) / 1e9
        : 0;
  }
}
