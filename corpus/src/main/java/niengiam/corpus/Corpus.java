package niengiam.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.CitedDocument;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.DoubtfulAnswer;
import niengiam.corpus.answer.DroppedAnswer;
import niengiam.corpus.answer.IndicatorsAnswer;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.answer.Status;
import niengiam.corpus.answer.StatusFailure;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.audit.Acceptances;
import niengiam.corpus.audit.Audit;
import niengiam.corpus.audit.AuditRequest;
import niengiam.corpus.backup.Backup;
import niengiam.corpus.backup.BackupException;
import niengiam.corpus.backup.Restore;
import niengiam.corpus.citation.Citations;
import niengiam.corpus.citation.Graphs;
import niengiam.corpus.citation.Outgoing;
import niengiam.corpus.compare.Comparison;
import niengiam.corpus.compare.DroppedIndicators;
import niengiam.corpus.compare.Indicators;
import niengiam.corpus.correction.Correction;
import niengiam.corpus.correction.Corrections;
import niengiam.corpus.correction.Rewording;
import niengiam.corpus.export.Export;
import niengiam.corpus.export.ExportFormat;
import niengiam.corpus.export.GoldExport;
import niengiam.corpus.export.Table;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.Importer;
import niengiam.corpus.ingest.Lookup;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.ingest.Rebuild;
import niengiam.corpus.ingest.StatusReport;
import niengiam.corpus.ingest.Tally;
import niengiam.corpus.ingest.Undisturbed;
import niengiam.corpus.search.DoubtRequest;
import niengiam.corpus.search.Doubts;
import niengiam.corpus.search.SearchRequest;
import niengiam.corpus.verify.Flaw;
import niengiam.corpus.verify.Verification;
import niengiam.corpus.verify.Verified;
import niengiam.corpus.versions.Versions;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;

/**
 * One archive and its questions. Questions may be asked from several threads, and while another
 * process imports; the verbs that write hold the archive for themselves as long as they run.
 */
public final class Corpus implements AutoCloseable {
  private final Path folder;
  private final Rules rules;
  private final CodeKeys codes;
  private final OpenArchive open;

  private Corpus(Path folder, Rules rules) {
    this.folder = folder;
    this.rules = rules;
    this.codes = new CodeNormaliser(rules)::keys;
    this.open = new OpenArchive(folder, codes, rules);
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
    return importReady(paths, file -> true, options, read, listener);
  }

  /**
   * Imports those files only that are ready.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount importReady(
      List<Path> paths,
      Predicate<Path> ready,
      ImportOptions options,
      Function<SourceFile, Extraction> read,
      ProgressListener listener) {
    return write(options, read, listener, importer -> importer.run(paths, ready, listener));
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
      ArchiveIndex.mend(archive);
      Rebuild.Rebuilt rebuilt = Rebuild.run(archive, writer, listener);
      writer.complete();
      return rebuilt;
    }
  }

  /**
   * Compares every byte of the archive with what was written.
   *
   * @param flaws takes each flaw as it is found
   * @throws IOException when the archive cannot be read
   */
  public Verified verify(Consumer<Flaw> flaws, ProgressListener listener) throws IOException {
    return Verification.run(reader(), flaws, listener);
  }

  /**
   * Writes the archive to one file, at one moment though another process imports.
   *
   * @param left takes the name of every file that is damaged or missing and was left out
   * @throws BackupException when the file cannot be written
   */
  public Backup.Saved backup(Path file, Consumer<String> left, ProgressListener listener) {
    return Backup.run(reader(), file, left, listener);
  }

  /**
   * Makes the archive from a backup, with its index.
   *
   * @param replace whether an archive that is there may go
   * @param damaged takes the path of every document whose analysis cannot be read
   * @return the number of files
   * @throws BackupException when the backup cannot be used or the place is taken
   */
  public int restore(
      Path backup, boolean replace, Consumer<String> damaged, ProgressListener listener) {
    return Restore.run(
        backup,
        folder,
        replace,
        provisional -> {
          try (Corpus corpus = open(provisional, rules)) {
            corpus.rebuild(listener).damaged().forEach(damaged);
          }
        },
        listener);
  }

  /** What the archive holds. */
  public Status status() {
    return StatusReport.of(reader());
  }

  /** The files that gave no document, as they stand now. */
  public List<StatusFailure> failures() {
    return StatusReport.failures(reader());
  }

  /** Every file by its last outcome. */
  public LedgerCount ledger() {
    return Tally.of(reader().ledger().states());
  }

  /**
   * A document by its id or the first six or more digits of it, its path, or its number in any
   * spelling; the latest one, where several have the number.
   */
  public Optional<Entry> show(String document) {
    return new Lookup(reader(), codes::keys)
        .find(document)
        .map(new Corrections(reader())::corrected);
  }

  /**
   * The other versions of a document: draft, signed one, scan, with the figures that differ.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public List<Version> versions(Entry entry) throws IOException {
    return new Versions(index(), reader()).of(entry);
  }

  /**
   * All documents that have other versions, by group.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public List<List<DocumentLabel>> versions() throws IOException {
    return new Versions(index(), reader()).groups();
  }

  /**
   * Full text.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public SearchAnswer search(SearchRequest request) throws IOException {
    return open.search().search(request);
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
   * What a document cites, most cited first.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public List<CitedDocument> cited(Entry entry) throws IOException {
    return new Outgoing(index(), codes).of(entry);
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
   * Contradictions inside documents and between them.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public AuditAnswer audit(AuditRequest request) throws IOException {
    return new Audit(rules, codes, request).run(reader(), index());
  }

  /**
   * Contradictions in one document that no archive need hold.
   *
   * @throws IOException never: nothing is read
   */
  public static AuditAnswer audit(
      Rules rules, AuditRequest request, String path, String mediaType, Layout layout)
      throws IOException {
    String text = layout.text();
    String sha256 = Hash.of(text);
    Entry entry =
        new Entry(
            Entry.idOf(sha256),
            sha256,
            List.of(path),
            mediaType,
            text.length(),
            new Analyzer(rules).analyze(layout),
            List.of());
    return new Audit(rules, new CodeNormaliser(rules)::keys, request).run(List.of(entry));
  }

  /**
   * Lets findings stand, or no longer; they stay so when documents are imported anew.
   *
   * @param ids of findings
   * @throws ArchiveException when that cannot be stored
   */
  public void accept(Collection<String> ids, Optional<String> reason, boolean accept) {
    reader();
    try (Archive archive = Archive.open(folder)) {
      Acceptances.of(archive.root()).store(archive, ids, reason, accept);
    }
  }

  /**
   * Writes documents, references and measures to a folder, one file a table.
   *
   * @throws IOException when the folder cannot be written
   */
  public Export.Exported export(Path out, ExportFormat format) throws IOException {
    return Export.run(reader(), out, format);
  }

  /**
   * Writes the documents in which something was corrected as gold, one folder a document.
   *
   * @throws IOException when the folder cannot be written
   */
  public GoldExport.Exported exportGold(Path out) throws IOException {
    return GoldExport.run(reader(), out);
  }

  /**
   * Writes one table as it is read, document by document.
   *
   * @param out is closed, as the end of a table
   * @throws IOException when it cannot be written
   */
  public void export(Table table, ExportFormat format, OutputStream out) throws IOException {
    Export.table(reader(), table, format, out);
  }

  /**
   * What was corrected in a document, in the order in which it was.
   *
   * @throws ArchiveException when that cannot be read
   */
  public List<Correction> corrections(Entry entry) {
    return new Corrections(reader()).of(entry.sha256());
  }

  /**
   * The words that were corrected in a document, in the order of its text.
   *
   * @throws ArchiveException when that cannot be read
   */
  public List<Rewording> rewordings(Entry entry) {
    return new Corrections(reader()).rewordings(entry);
  }

  /**
   * Changes the corrections of a document; the index follows, where there is one.
   *
   * @param edit from the corrections that stand to those that shall
   * @throws ArchiveException when they cannot be stored
   */
  public void correct(Entry entry, UnaryOperator<List<Correction>> edit) throws IOException {
    reader();
    try (Archive archive = Archive.open(folder)) {
      Corrections corrections = new Corrections(archive);
      corrections.store(entry.sha256(), edit.apply(corrections.of(entry.sha256())));
      Optional<Entry> stored = archive.read(entry.sha256());
      if (stored.isPresent() && !ArchiveIndex.missing(archive)) {
        try (ArchiveIndex writer = ArchiveIndex.open(archive, codes)) {
          writer.add(stored.get());
          writer.commit();
        }
      }
    }
  }

  /**
   * The references and figures that were read with the least confidence, those first.
   *
   * @throws ArchiveException when the index must be rebuilt
   */
  public DoubtfulAnswer doubtful(DoubtRequest request) throws IOException {
    return Doubts.of(index(), request);
  }

  /** The archive, for reading. */
  public Archive reader() {
    return open.archive();
  }

  private IndexSearch index() throws IOException {
    return open.index();
  }

  private LedgerCount write(
      ImportOptions options,
      Function<SourceFile, Extraction> read,
      ProgressListener listener,
      Function<Importer, LedgerCount> verb) {
    return Undisturbed.run(
        stopped -> {
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
                      options,
                      stopped));
            }
          }
        });
  }

  @Override
  public void close() {
    open.close();
  }
}
