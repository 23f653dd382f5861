package niengiam.corpus.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Samples;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;

/** A folder of files, an archive and an index, and runs over them in the words of the tests. */
final class Bench {
  final Path files;
  final Path archive;
  final MemoryIndex index = new MemoryIndex();
  final AtomicInteger reads = new AtomicInteger();
  ImportOptions options = ImportOptions.standard().withJobs(3);
  UnaryOperator<Extraction> reader = done -> done;

  Bench(Path dir) throws IOException {
    files = Files.createDirectories(dir.resolve("hồ sơ"));
    archive = dir.resolve("kho");
  }

  /** Writes a file; a text that begins with "!" fails with the reason that it names. */
  Path file(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  LedgerCount run(Path... inputs) {
    List<Path> paths = inputs.length == 0 ? List.of(files) : List.of(inputs);
    return open(importer -> importer.run(paths, ProgressListener.silent()));
  }

  LedgerCount retry() {
    return open(importer -> importer.retry(ProgressListener.silent()));
  }

  private LedgerCount open(java.util.function.Function<Importer, LedgerCount> run) {
    index.die();
    try (Archive open = Archive.open(archive)) {
      return run.apply(
          new Importer(
              open, new TextReading(), layout -> Samples.analysis(layout.text()), index, options));
    }
  }

  Reading reading() {
    return new TextReading();
  }

  List<Entry> entries() {
    try (Archive open = Archive.openReadOnly(archive)) {
      return open.entries().toList();
    }
  }

  List<LedgerLine> ledger() {
    try (Archive open = Archive.openReadOnly(archive)) {
      return open.ledger().states();
    }
  }

  /** "path outcome reason" of every file, sorted. */
  List<String> outcomes() {
    return ledger().stream()
        .map(
            line ->
                line.path()
                    + " "
                    + line.outcome()
                    + line.reason().map(reason -> " " + reason).orElse(""))
        .sorted()
        .toList();
  }

  static String sums(LedgerCount count) {
    return "seen %d = new %d + unchanged %d + duplicate %d + failed %d"
        .formatted(
            count.seen(), count.added(), count.unchanged(), count.duplicate(), count.failed());
  }

  /** Reads UTF-8 texts. */
  private final class TextReading implements Reading {
    @Override
    public SourceFile open(Path path, String name) {
      String type =
          name.endsWith(".zip")
              ? "application/zip"
              : name.endsWith(".eml") ? "message/rfc822" : "text/plain";
      return new SourceFile(path, name, type);
    }

    @Override
    public Extraction read(SourceFile file) {
      reads.incrementAndGet();
      try {
        String text = Files.readString(file.path(), StandardCharsets.UTF_8);
        if (text.startsWith("!")) {
          FailureReason reason =
              Arrays.stream(FailureReason.values())
                  .filter(r -> text.startsWith("!" + r.name()))
                  .findFirst()
                  .orElseThrow();
          return reader.apply(new Extraction.Failed(file, reason, "as the file says"));
        }
        return reader.apply(
            new Extraction.Done(file, Samples.analysis(text).document().layout(), List.of()));
      } catch (IOException e) {
        return new Extraction.Failed(file, FailureReason.UNREADABLE, String.valueOf(e));
      }
    }
  }
}
