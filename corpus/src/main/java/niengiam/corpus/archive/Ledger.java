package niengiam.corpus.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The append-only book of outcomes, one JSON line each; the last line of a file is its state. A
 * line that a dying process cut off does not count. Safe for several threads.
 */
public final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final Path file;
  private @Nullable Journal journal;
  private final Map<String, LedgerLine> states = new LinkedHashMap<>();
  private final Map<String, Set<String>> sourcesByHash = new LinkedHashMap<>();

  /** Under the key of a file, the hash of the last document that it gave. */
  private final Map<String, String> lastDocuments = new HashMap<>();

  private long readTo;

  private Ledger(Path file, @Nullable Journal journal) {
    this.file = file;
    this.journal = journal;
  }

  static Ledger open(Path file, boolean writable) throws IOException {
    Ledger ledger = new Ledger(file, writable ? Journal.open(file) : null);
    ledger.readOn();
    return ledger;
  }

  /** Makes a line the state of its file, in memory only. */
  public synchronized void record(LedgerLine line) {
    if (line.document() && line.sha256().isPresent()) {
      lastDocuments.put(line.source(), line.sha256().get());
    }
    LedgerLine before = states.put(line.source(), line);
    if (before != null && before.sha256().isPresent()) {
      Set<String> sources = sourcesByHash.get(before.sha256().get());
      if (sources != null) {
        sources.remove(line.source());
      }
    }
    line.sha256()
        .ifPresent(
            sha ->
                sourcesByHash.computeIfAbsent(sha, k -> new LinkedHashSet<>(2)).add(line.source()));
  }

  /** Writes lines that were recorded; durable on return. */
  public synchronized void append(List<LedgerLine> lines) throws IOException {
    if (journal == null) {
      throw new IllegalStateException("the archive is open for reading only");
    }
    List<byte[]> bytes = new ArrayList<>();
    for (LedgerLine line : lines) {
      bytes.add(Wire.mapper().writeValueAsBytes(line));
    }
    journal.append(bytes);
  }

  /** The state of the file with this key. */
  public synchronized Optional<LedgerLine> state(String source) {
    follow();
    return Optional.ofNullable(states.get(source));
  }

  /** The state of every file that was ever seen, in the order of their first sight. */
  public synchronized List<LedgerLine> states() {
    follow();
    return List.copyOf(states.values());
  }

  /** The files with these bytes that gave a document, the first seen first. */
  public synchronized List<LedgerLine> documents(String sha256) {
    follow();
    return lines(sha256).stream().filter(LedgerLine::document).toList();
  }

  /** A file with these bytes that failed. */
  public synchronized Optional<LedgerLine> failure(String sha256) {
    follow();
    return lines(sha256).stream().filter(LedgerLine::failed).findFirst();
  }

  /** The paths, as shown, of the files with these bytes that gave a document; sorted. */
  public List<String> places(String sha256) {
    return documents(sha256).stream().map(LedgerLine::path).distinct().sorted().toList();
  }

  /** The hashes of the documents that no later one took the place of, at least at one place. */
  public synchronized Set<String> held() {
    follow();
    return new HashSet<>(lastDocuments.values());
  }

  /**
   * The ledger at one moment.
   *
   * @param end of its last line, in bytes
   * @param documents hashes of all documents that it tells of
   */
  public record Snapshot(long end, Set<String> documents) {
    public Snapshot {
      documents = Set.copyOf(documents);
    }
  }

  /** The ledger as it stands now. */
  public synchronized Snapshot snapshot() {
    follow();
    Set<String> documents = held();
    for (LedgerLine line : states.values()) {
      if (line.document()) {
        line.sha256().ifPresent(documents::add);
      }
    }
    return new Snapshot(readTo, documents);
  }

  /**
   * Copies the lines of a snapshot.
   *
   * @param lost hashes of documents whose lines are left out, so that their files count as new
   */
  public void copy(Snapshot snapshot, Collection<String> lost, OutputStream out)
      throws IOException {
    Set<String> without = Set.copyOf(lost);
    Journal.read(
        file,
        0,
        snapshot.end(),
        (at, line, seal) -> {
          Optional<LedgerLine> read = seal == Journal.Seal.BROKEN ? Optional.empty() : parse(line);
          if (read.isPresent() && !(read.get().document() && lost(read.get(), without))) {
            out.write(seal == Journal.Seal.WHOLE ? line : Journal.sealed(line));
            if (seal == Journal.Seal.WHOLE) {
              out.write('\n');
            }
          }
        });
  }

  private static boolean lost(LedgerLine line, Set<String> hashes) {
    return line.sha256().isPresent() && hashes.contains(line.sha256().get());
  }

  private Collection<LedgerLine> lines(String sha256) {
    List<LedgerLine> lines = new ArrayList<>();
    for (String source : sourcesByHash.getOrDefault(sha256, Set.of())) {
      LedgerLine line = states.get(source);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** A reader next to a writer sees what was appended since. */
  private void follow() {
    if (journal == null) {
      try {
        readOn();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private synchronized void readOn() throws IOException {
    readTo = Journal.read(file, readTo, Long.MAX_VALUE, this::accept);
  }

  private void accept(long at, byte[] line, Journal.Seal seal) throws IOException {
    Optional<LedgerLine> read = seal == Journal.Seal.BROKEN ? Optional.empty() : parse(line);
    if (read.isPresent()) {
      record(read.get());
    } else {
      LOG.warn("a damaged line at byte {} of {} is passed over", at, file);
    }
  }

  private static Optional<LedgerLine> parse(byte[] line) throws IOException {
    try {
      return Optional.of(Wire.mapper().readValue(line, LedgerLine.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Seals lines that were written before there were seals, and leaves out damaged ones. */
  synchronized void mend(Drafts drafts) throws IOException {
    close();
    Journal.rewrite(file, drafts, line -> parse(line).isPresent());
    journal = Journal.open(file);
  }

  void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}
