package niengiam.analyzer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for so many megabytes (UTF-8) of reports on one thread. Ten times the text must take
 * ten times as long, whatever its shape. Not a test; run {@code main} of {@code
 * org.openjdk.jmh.Main} on the classpath of the tests: {@code ./mvnw -pl analyzer -am
 * test-compile}, then {@code java -cp … org.openjdk.jmh.Main AnalyzerBenchmark -p
 * megabytes=1,10,100 -p shape=DOCUMENTS}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
public class AnalyzerBenchmark {
  /** How the text is cut. */
  public enum Shape {
    /** Reports of twenty pages. */
    DOCUMENTS,
    /** One report. */
    DOCUMENT,
    /** One paragraph without a full stop. */
    PASSAGE
  }

  private static final int REPORT = 60_000;

  @Param({"1", "10"})
  private int megabytes;

  @Param private Shape shape;

  private final Analyzer analyzer = new Analyzer(Rules.load());
  private final List<Layout> layouts = new ArrayList<>();

  @Setup
  public void write() {
    StringBuilder all = new StringBuilder();
    int bytes = 0;
    for (int seed = 0; bytes < megabytes * 1_000_000; seed++) {
      String report = ReportText.of(seed, REPORT);
      bytes += report.getBytes(StandardCharsets.UTF_8).length;
      if (shape == Shape.DOCUMENTS) {
        layouts.add(ReportText.lines(report));
      } else {
        all.append(report);
      }
    }
    String text = all.toString();
    switch (shape) {
      case DOCUMENTS -> {}
      case DOCUMENT -> layouts.add(ReportText.lines(text));
      case PASSAGE -> layouts.add(ReportText.lines(text.replace('\n', ' ').replace(".", "")));
    }
  }

  /** The facts, so that no work can be left out. */
  @Benchmark
  public long facts() {
    long facts = 0;
    for (Layout layout : layouts) {
      facts += analyzer.analyze(layout).facts().size();
    }
    return facts;
  }
}
