package niengiam.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.DroppedAnswer;
import niengiam.corpus.answer.IndicatorsAnswer;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.answer.Status;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.citation.Citations;
import niengiam.corpus.citation.Graphs;
import niengiam.corpus.compare.Comparison;
import niengiam.corpus.compare.DroppedIndicators;
import niengiam.corpus.compare.Indicators;
import niengiam.corpus.export.Export;
import niengiam.corpus.export.ExportFormat;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.Importer;
import niengiam.corpus.ingest.Lookup;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.ingest.Rebuild;
import niengiam.corpus.ingest.StatusReport;
import niengiam.corpus.search.Search;
import niengiam.corpus.search.SearchRequest;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * One archive and its questions. Questions may be asked from several threads, and while another
 * process imports; the verbs that write hold the archive for themselves as long as they run.
 */
public final class Corpus implements AutoCloseable {
  private final Path folder;
  private final Rules rules;
  private final CodeKeys codes;
  private @Nullable Archive reader;
  private @Nullable IndexSearch index;

  private Corpus(Path folder, Rules rules) {
    this.folder = folder;
    this.rules = rules;
    this.codes = new CodeNormaliser(rules)::keys;
  }

  /** Opens nothing yet: an archive that is not there is made by the first import. */
  public static Corpus open(Path archive, Rules rules) {
    return new Corpus(archive, rules);
  }

  /**
   * Imports files, all files in folders, and the members of archive files. The same call goes on
   * where a run ended or died.
   *
   * @param read called from as many threads as there are jobs
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount importAll(
      List<Path> paths,
      ImportOptions options,
      Function<SourceFile, Extraction> read,
      ProgressListener listener) {
    return write(options, read, listener, importer -> importer.run(paths, listener));
  }

  /**
   * Imports the files that failed again.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount retry(
      ImportOptions options, Function<SourceFile, Extraction> read, ProgressListener listener) {
    return write(options.withRetry(true), read, listener, importer -> importer.retry(listener));
  }

  /**
   * Makes the index anew from the archive.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public Rebuild.Rebuilt rebuild(ProgressListener listener) {
    try (Archive archive = Archive.open(folder);
        ArchiveIndex writer = ArchiveIndex.anew(archive, codes)) {
      Rebuild.Rebuilt rebuilt = Rebuild.run(archive, writer, listener);
      writer.complete();
      return rebuilt;
    }
  }

  /** What the archive holds. */
  public Status status() {
    return StatusReport.of(reader());
  }

  /**
   * A document by its id or the first six or more digits of it, its path, or its number in any
   * spelling; the latest one, where several have the number.
   */
  public Optional<Entry> show(String document) {
    return new Lookup(reader(), codes::keys).find(document);
  }

  /**
   * Full text.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public SearchAnswer search(SearchRequest request) throws IOException {
    return new Search(index(), codes, rules.abbreviations()).search(request);
  }

  /**
   * Who cites a document.
   *
   * @param code in any spelling, or the name of a law
   * @throws ArchiveException when the index must be rebuilt
   */
  public ReferenceAnswer references(String code) throws IOException {
    return new Citations(index(), codes, rules.issuers()).of(code);
  }

  /**
   * Documents that are cited and not held, most cited first.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public MissingAnswer missing() throws IOException {
    return new Citations(index(), codes, rules.issuers()).missing();
  }

  /**
   * Which document cites which.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public CitationGraph graph() throws IOException {
    return new Graphs(index()).graph();
  }

  /**
   * The indicators that the words name, best first; all of them without words.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public IndicatorsAnswer indicators(String words) throws IOException {
    return new Indicators(index(), rules.indicators()).list(words);
  }

  /**
   * The indicators that a report of the years, both included, lacks and that of the year before
   * has.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public DroppedAnswer dropped(OptionalInt fromYear, OptionalInt toYear) throws IOException {
    return DroppedIndicators.of(index(), rules.indicators(), fromYear, toYear);
  }

  /**
   * One indicator over the years, both included.
   *
   * @param words of its name, or its id
   * @throws ArchiveException when the index must be rebuilt
   */
  public CompareAnswer compare(
      String words, OptionalInt fromYear, OptionalInt toYear, Comparison.By by) throws IOException {
    return new Comparison(index(), rules.indicators()).compare(words, fromYear, toYear, by);
  }

  /**
   * Writes documents, references and measures to a folder, one file a table.
   *
   * @throws IOException when the folder cannot be written
   */
  public Export.Exported export(Path out, ExportFormat format) throws IOException {
    return Export.run(reader(), out, format);
  }

  /** The archive, for reading. */
  public synchronized Archive reader() {
    if (reader == null) {
      reader = Archive.openReadOnly(folder);
    }
    return reader;
  }

  private synchronized IndexSearch index() throws IOException {
    if (index == null) {
      ArchiveIndex.check(reader());
      index = IndexSearch.open(reader().indexFolder());
    }
    return index;
  }

  private LedgerCount write(
      ImportOptions options,
      Function<SourceFile, Extraction> read,
      ProgressListener listener,
      Function<Importer, LedgerCount> verb) {
    try (Archive archive = Archive.open(folder)) {
      if (ArchiveIndex.missing(archive)) {
        try (ArchiveIndex writer = ArchiveIndex.anew(archive, codes)) {
          Rebuild.run(archive, writer, listener);
          writer.complete();
        }
      }
      try (ArchiveIndex writer = ArchiveIndex.open(archive, codes)) {
        return verb.apply(
            new Importer(
                archive,
                new ExtractorReading(read),
                new Analyzer(rules)::analyze,
                writer,
                options));
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (reader != null) {
        reader.close();
      }
    }
  }
}
