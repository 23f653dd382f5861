package niengiam.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import niengiam.app.bench.BenchResult;
import niengiam.app.table.Listing;

/** What the bench of a whole archive measured, as tables. */
final class ArchiveTable {
  private ArchiveTable() {}

  /** One figure a row. */
  static Listing figures(BenchResult result) {
    BenchResult.Held held = result.held();
    BenchResult.Stages stages = result.stages();
    BenchResult.Importing run = result.importRun();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("files", held.files()));
    rows.add(List.of("documents", held.documents()));
    rows.add(List.of("failed (scans)", held.failed()));
    rows.add(List.of("pages of layouts", held.pages()));
    rows.add(List.of("words", held.words()));
    rows.add(List.of("pages of 400 words", held.textPages()));
    rows.add(List.of("jobs", result.jobs()));
    rows.add(List.of("heap limit, MB", result.heapLimitMegabytes()));
    rows.add(List.of("stages: files measured", stages.files()));
    rows.add(List.of("stage read, CPU ms/file", number(stages.readMillis())));
    rows.add(List.of("stage JSON out and in, CPU ms/file", number(stages.wireMillis())));
    rows.add(List.of("stage analyse, CPU ms/file", number(stages.analyzeMillis())));
    rows.add(List.of("stage store, CPU ms/file", number(stages.storeMillis())));
    rows.add(List.of("stage index, CPU ms/file", number(stages.indexMillis())));
    rows.add(List.of("stages together, CPU ms/file", number(stages.sumMillis())));
    rows.add(List.of("stages together, files/s", number(stages.perSecond())));
    rows.add(List.of("generated in, s", number(run.generateSeconds())));
    rows.add(List.of("imported in, s", number(run.wallSeconds())));
    rows.add(List.of("import, files/s", number(run.perSecond())));
    rows.add(List.of("import, pages of 400 words/s", number(run.pagesPerSecond())));
    rows.add(List.of("import, CPU s", number(run.cpuSeconds())));
    rows.add(List.of("import, CPU ms/file", number(run.cpuMillis())));
    rows.add(List.of("rate: import/stages", number(run.ofStages())));
    rows.add(List.of("CPU: import/stages", number(run.cpuOfStages())));
    rows.add(List.of("CPU without compilation: import/stages", number(run.workOfStages())));
    result.cpu().forEach((part, seconds) -> rows.add(List.of("CPU s on " + part, number(seconds))));
    rows.add(List.of("cost: last tenth/second tenth", number(result.growth())));
    rows.add(List.of("heap: last quarter/second quarter", number(result.heapGrowth())));
    latency(rows, "idle", result.idle());
    latency(rows, "importing", result.importing());
    return new Listing(List.of("measured", "value"), rows);
  }

  private static void latency(List<List<Object>> rows, String when, BenchResult.Latency latency) {
    rows.add(List.of("searches " + when, latency.searches()));
    rows.add(List.of("search " + when + ", p50 ms", number(latency.p50())));
    rows.add(List.of("search " + when + ", p99 ms", number(latency.p99())));
    rows.add(List.of("search " + when + ", longest ms", number(latency.max())));
  }

  /** One tenth of the import a row. */
  static Listing tenths(BenchResult result) {
    List<List<Object>> rows = new ArrayList<>();
    for (BenchResult.Tenth tenth : result.tenths()) {
      rows.add(
          List.of(
              tenth.files(),
              number(tenth.seconds()),
              number(tenth.cpuMillis()),
              number(tenth.compileMillis()),
              range(tenth.heapMegabytes()),
              range(tenth.rssMegabytes()),
              range(tenth.workersMegabytes()),
              tenth.searches().searches(),
              number(tenth.searches().p50()),
              number(tenth.searches().p99())));
    }
    return new Listing(
        List.of(
            "files",
            "s",
            "CPU ms/file",
            "compiling",
            "live heap MB",
            "RSS MB",
            "workers RSS MB",
            "searches",
            "p50 ms",
            "p99 ms"),
        rows);
  }

  private static String range(BenchResult.Range range) {
    return range.least() + "/" + range.median() + "/" + range.most();
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
