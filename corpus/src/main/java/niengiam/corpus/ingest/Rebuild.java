package niengiam.corpus.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Told;
import niengiam.extractor.format.FailureReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty index from the archive. A damaged analysis is taken out and its files become
 * failures, so that {@code retry} reads them again.
 */
public final class Rebuild {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

  private final Archive archive;
  private final IndexSink sink;
  private final ProgressListener listener;
  private final ConcurrentLinkedQueue<String> damaged = new ConcurrentLinkedQueue<>();
  private final int seen;
  private int done;

  private Rebuild(Archive archive, IndexSink sink, ProgressListener listener, int seen) {
    this.archive = archive;
    this.sink = sink;
    this.listener = listener;
    this.seen = seen;
  }

  /**
   * What was rebuilt.
   *
   * @param documents in the index
   * @param damaged paths of files whose analyses were lost
   */
  public record Rebuilt(int documents, List<String> damaged) {
    public Rebuilt {
      damaged = List.copyOf(damaged);
    }
  }

  /**
   * @throws ArchiveException when the archive or the index cannot be written
   */
  public static Rebuilt run(Archive archive, IndexSink sink, ProgressListener listener) {
    List<String> hashes = archive.hashes().toList();
    Rebuild rebuild = new Rebuild(archive, sink, listener, hashes.size());
    try {
      hashes.parallelStream().forEach(rebuild::add);
      sink.commit();
      List<String> lost = rebuild.loseDamaged();
      return new Rebuilt(rebuild.done - rebuild.damaged.size(), lost);
    } catch (IOException | UncheckedIOException e) {
      throw new ArchiveException(
          new Told(
              "Không dựng lại được chỉ mục của kho "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại lệnh rebuild.",
              "Cannot make the index of the archive "
                  + archive.root()
                  + " anew ("
                  + e.getMessage()
                  + "); check free space and permissions, then run rebuild again."),
          e);
    }
  }

  private void add(String sha256) {
    try {
      Optional<Entry> entry = archive.read(sha256);
      if (entry.isPresent()) {
        sink.add(entry.get());
        step(entry.get().path(), entry.get().bytes());
      }
    } catch (ArchiveException e) {
      LOG.warn("{}", e.getMessage());
      damaged.add(sha256);
      step(sha256, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void step(String path, long bytes) {
    done++;
    listener.progress(new ProgressListener.Progress(seen, done, damaged.size(), bytes, path));
  }

  private List<String> loseDamaged() throws IOException {
    List<LedgerLine> lines =
        damaged.stream()
            .flatMap(sha -> archive.ledger().documents(sha).stream())
            .map(
                line ->
                    line.lost(
                        FailureReason.UNREADABLE,
                        "tệp phân tích trong kho bị hỏng; lệnh retry sẽ đọc lại tệp gốc",
                        Instant.now()))
            .toList();
    lines.forEach(archive.ledger()::record);
    archive.ledger().append(lines);
    archive.dropAll(List.copyOf(damaged));
    return lines.stream().map(LedgerLine::path).toList();
  }
}
