package niengiam.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;

/** Runs the stages of an import one after the other in one thread. */
final class StageCosts {
  private final Rules rules;
  private final Function<SourceFile, Extraction> read;
  private final List<String> texts = new ArrayList<>();

  StageCosts(Rules rules, Function<SourceFile, Extraction> read) {
    this.rules = rules;
    this.read = read;
  }

  /** Texts of the files that were measured. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  /** Twice over: the first round lets the virtual machine compile, as a long import does. */
  BenchResult.Stages measure(List<Path> files, Path index) throws IOException {
    round(files, index.resolve("warm"));
    texts.clear();
    return round(files, index.resolve("measured"));
  }

  private BenchResult.Stages round(List<Path> files, Path index) throws IOException {
    Extractor extractor = new Extractor();
    double start = CpuTime.own();
    List<Layout> layouts = new ArrayList<>();
    for (Path file : files) {
      Extraction extraction = read.apply(extractor.open(file, file.toString()));
      if (extraction instanceof Extraction.Done done) {
        layouts.add(done.layout());
      }
    }
    double extracted = CpuTime.own();
    Analyzer analyzer = new Analyzer(rules);
    List<Analysis> analyses = layouts.stream().map(analyzer::analyze).toList();
    double analyzed = CpuTime.own();
    Files.createDirectories(index);
    try (IndexWriterSession writer =
        IndexWriterSession.open(index, new CodeNormaliser(rules)::keys)) {
      for (Analysis analysis : analyses) {
        writer.add(entry(analysis));
      }
    }
    double indexed = CpuTime.own();
    layouts.forEach(layout -> texts.add(layout.text()));
    int count = Math.max(1, files.size());
    double sum = 1000 * (indexed - start) / count;
    return new BenchResult.Stages(
        files.size(),
        MemoryCurve.rounded(1000 * (extracted - start) / count),
        MemoryCurve.rounded(1000 * (analyzed - extracted) / count),
        MemoryCurve.rounded(1000 * (indexed - analyzed) / count),
        MemoryCurve.rounded(sum),
        MemoryCurve.rounded(1000 / sum));
  }

  private static Entry entry(Analysis analysis) {
    String text = analysis.document().layout().text();
    String sha256 = Hash.of(text);
    return new Entry(
        Entry.idOf(sha256), sha256, List.of(), "text/plain", text.length(), analysis, List.of());
  }
}
