package niengiam.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at memory and cost at even distances of an import. */
final class MemoryCurve {
  private static final Path STATUS = Path.of("/proc/self/status");

  private final int step;
  private final CpuTime cpu = new CpuTime();
  private final long start = System.nanoTime();
  private final double cpuAtStart = cpu.seconds();
  private final List<BenchResult.Point> points = new ArrayList<>();

  MemoryCurve(int files, int points) {
    step = Math.max(1, files / points);
  }

  /** Called after every file. */
  void reached(int done) {
    if (done >= step * points.size()) {
      point(done);
    }
  }

  /** Collects garbage first: what is left is what the run holds. */
  @SuppressWarnings("CallToSystemGC")
  void point(int files) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    points.add(
        new BenchResult.Point(
            files,
            rounded((System.nanoTime() - start) / 1e9),
            rounded(cpu.seconds() - cpuAtStart),
            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
            resident()));
  }

  List<BenchResult.Point> points() {
    return List.copyOf(points);
  }

  /** The first quarter fills caches and compiles; it is no measure of what grows. */
  double heapGrowth() {
    int quarter = points.size() / 4;
    double early = heap(quarter, 2 * quarter);
    double late = heap(points.size() - quarter, points.size());
    return early == 0 ? 1 : rounded(late / early);
  }

  private double heap(int from, int to) {
    return points.subList(from, to).stream()
        .mapToLong(BenchResult.Point::heapMegabytes)
        .average()
        .orElse(0);
  }

  BenchResult.Importing importing(double wall, BenchResult.Stages stages) {
    BenchResult.Point first = points.getFirst();
    BenchResult.Point middle = points.get(points.size() / 2);
    BenchResult.Point last = points.getLast();
    double rate = last.files() / wall;
    return new BenchResult.Importing(
        rounded(wall),
        last.cpuSeconds(),
        rounded(rate),
        rounded(rate / stages.perSecond()),
        rounded(millis(first, last) / stages.sumMillis()),
        rounded(millis(first, middle)),
        rounded(millis(middle, last)));
  }

  private static double millis(BenchResult.Point from, BenchResult.Point to) {
    int files = Math.max(1, to.files() - from.files());
    return 1000 * (to.cpuSeconds() - from.cpuSeconds()) / files;
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static long resident() {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    try {
      return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
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
