package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.app.bulk.Workers;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.audit.AuditRequest;
import niengiam.corpus.compare.Comparison;
import niengiam.corpus.evaluate.SampleScore;
import niengiam.corpus.evaluate.Scores;
import niengiam.corpus.index.Words;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.sample.SampleArchive;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;

/** Imports a generated archive into a folder of its own and scores what it answers. */
final class SampleRun {
  private final Niengiam program;

  SampleRun(Niengiam program) {
    this.program = program;
  }

  Scores score(Path sample) throws IOException {
    Path archive = Files.createTempDirectory("niengiam-evaluate");
    try (Corpus corpus = Corpus.open(archive, program.rules())) {
      Extractor extractor = new Extractor();
      ReadOptions options = Workers.options(program.terminal().tessdata(), ReadOptions.Ocr.AUTO);
      corpus.importAll(
          List.of(sample.resolve(SampleArchive.DOCUMENTS)),
          ImportOptions.standard().withJobs(1).withOcr(options.canRecognise()),
          file -> extractor.read(file, options),
          ProgressListener.silent());
      return SampleScore.of(sample, new Answers(corpus));
    } finally {
      delete(archive);
    }
  }

  private final class Answers implements SampleScore.Answers {
    private final Corpus corpus;
    private final CodeNormaliser codes = new CodeNormaliser(program.rules());

    Answers(Corpus corpus) {
      this.corpus = corpus;
    }

    @Override
    public AuditAnswer audit() throws IOException {
      return corpus.audit(AuditRequest.all());
    }

    @Override
    public MissingAnswer missing() throws IOException {
      return corpus.missing();
    }

    @Override
    public CompareAnswer compare(String words) throws IOException {
      return corpus.compare(words, OptionalInt.empty(), OptionalInt.empty(), Comparison.By.PLACE);
    }

    @Override
    public List<List<DocumentLabel>> versions() throws IOException {
      return corpus.versions();
    }

    @Override
    public List<Version> versions(String path) throws IOException {
      Optional<Entry> entry = entry(path);
      return entry.isEmpty() ? List.of() : corpus.versions(entry.get());
    }

    private Optional<Entry> entry(String path) {
      return corpus.show(path.substring(path.indexOf('/') + 1));
    }

    @Override
    public Optional<String> text(String path) {
      return entry(path).map(Entry::analysis).map(analysis -> analysis.document().layout().text());
    }

    @Override
    public String key(String canonical) {
      return codes.keys(canonical).stream().findFirst().orElseGet(() -> Words.plain(canonical));
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    for (Path path : all.reversed()) {
      Files.deleteIfExists(path);
    }
  }
}
