package niengiam.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.wire.Wire;

/** Runs the stages of an import one after the other in one thread, whose time alone counts. */
final class StageCosts {
  /** So many files pass a stage before the next one begins; all at once would not fit in memory. */
  private static final int BATCH = 25;

  private final Extractor extractor = new Extractor();
  private final Analyzer analyzer;
  private final CodeNormaliser codes;
  private final Function<SourceFile, Extraction> read;
  private final List<String> texts = new ArrayList<>();

  StageCosts(Rules rules, Function<SourceFile, Extraction> read) {
    this.analyzer = new Analyzer(rules);
    this.codes = new CodeNormaliser(rules);
    this.read = read;
  }

  /** Texts of the files that were measured. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  /** Seconds of CPU time that each stage took. */
  private static final class Sums {
    private double read;
    private double wire;
    private double analyze;
    private double store;
    private double index;
    private double from = CpuTime.ofThread();

    /** Since this was asked last. */
    double lap() {
      double now = CpuTime.ofThread();
      double lap = now - from;
      from = now;
      return lap;
    }
  }

  /** A file on its way through the stages. */
  private record Read(Path file, Extraction.Done done) {}

  /** Twice over: the first round lets the virtual machine compile, as a long import does. */
  BenchResult.Stages measure(List<Path> files, Path work) throws IOException {
    round(files, work.resolve("warm"));
    texts.clear();
    return round(files, work.resolve("measured"));
  }

  private BenchResult.Stages round(List<Path> files, Path work) throws IOException {
    Sums sums = new Sums();
    Path index = Files.createDirectories(work.resolve("index"));
    try (Archive archive = Archive.open(work.resolve("archive"));
        IndexWriterSession writer = IndexWriterSession.open(index, codes::keys)) {
      for (int i = 0; i < files.size(); i += BATCH) {
        batch(files.subList(i, Math.min(files.size(), i + BATCH)), archive, writer, sums);
      }
      sums.lap();
      writer.commit();
      sums.index += sums.lap();
    }
    double millis = 1000.0 / Math.max(1, files.size());
    double sum = millis * (sums.read + sums.wire + sums.analyze + sums.store + sums.index);
    return new BenchResult.Stages(
        files.size(),
        Rounded.of(millis * sums.read),
        Rounded.of(millis * sums.wire),
        Rounded.of(millis * sums.analyze),
        Rounded.of(millis * sums.store),
        Rounded.of(millis * sums.index),
        Rounded.of(sum),
        Rounded.of(1000 / sum));
  }

  private void batch(List<Path> files, Archive archive, IndexWriterSession writer, Sums sums)
      throws IOException {
    sums.lap();
    List<Read> read = new ArrayList<>();
    for (Path file : files) {
      Extraction extraction = this.read.apply(extractor.open(file, file.toString()));
      if (extraction instanceof Extraction.Done done) {
        read.add(new Read(file, done));
      }
    }
    sums.read += sums.lap();
    List<Read> passed = new ArrayList<>();
    for (Read one : read) {
      byte[] json = Wire.mapper().writerFor(Extraction.class).writeValueAsBytes(one.done());
      if (Wire.mapper().readValue(json, Extraction.class) instanceof Extraction.Done done) {
        passed.add(new Read(one.file(), done));
      }
    }
    sums.wire += sums.lap();
    List<Analysis> analyses =
        passed.stream().map(one -> analyzer.analyze(one.done().layout())).toList();
    sums.analyze += sums.lap();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      entries.add(stored(archive, passed.get(i), analyses.get(i)));
    }
    archive.force();
    sums.store += sums.lap();
    for (Entry entry : entries) {
      writer.add(entry);
    }
    sums.index += sums.lap();
    passed.forEach(one -> texts.add(one.done().layout().text()));
  }

  private static Entry stored(Archive archive, Read read, Analysis analysis) throws IOException {
    String sha256;
    try (InputStream in = Files.newInputStream(read.file())) {
      sha256 = Hash.of(in);
    }
    archive.originals().keep(read.file(), sha256);
    Entry entry =
        new Entry(
            Entry.idOf(sha256),
            sha256,
            List.of(read.file().toString()),
            read.done().file().mediaType(),
            Files.size(read.file()),
            analysis,
            read.done().warnings());
    archive.put(entry, read.file().toString());
    return entry;
  }
}
