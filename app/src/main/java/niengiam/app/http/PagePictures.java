package niengiam.app.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.app.bulk.Workers;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.isolation.WorkerLimits;
import niengiam.extractor.isolation.WorkerPool;

/**
 * Pictures of pages, drawn by worker processes: a file that breaks what draws it takes neither the
 * server nor the archive along.
 */
public final class PagePictures implements AutoCloseable {
  private static final int LONGEST_SIDE = 1600;
  private static final int WORKERS = 2;
  private static final int HEAP_MEGABYTES = 768;
  private static final WorkerLimits LIMITS = new WorkerLimits(Duration.ofSeconds(30), 1536);

  /** More who wait would take the threads that answer everybody else. */
  private static final int MOST_WAITING = 12;

  private static final long CACHE_BYTES = 64L << 20;

  /** What a picture takes besides its bytes, so that failures fill the cache, too. */
  private static final int CACHE_OVERHEAD = 1 << 10;

  private static final long FAILURES_LAST = Duration.ofMinutes(10).toNanos();

  /** How reading tells of it; boxes are counted on the turned page. */
  private static final Pattern TURNED =
      Pattern.compile("Page (\\d+) was turned by (90|180|270) degrees\\.");

  /** A picture, or that there is none for a while. */
  private static final class Kept {
    final Optional<byte[]> png;
    final long since = System.nanoTime();

    Kept(Optional<byte[]> png) {
      this.png = png;
    }

    long size() {
      return (long) CACHE_OVERHEAD + png.map(bytes -> bytes.length).orElse(0);
    }

    boolean stale() {
      return png.isEmpty() && System.nanoTime() - since > FAILURES_LAST;
    }
  }

  private final WorkerPool pool =
      Workers.pool(WORKERS, HEAP_MEGABYTES, LIMITS, ReadOptions.DEFAULT);
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final Map<String, Kept> cache = new LinkedHashMap<>(16, 0.75f, true);
  private long cached;

  /** Whether documents of this media type have pages to look at. */
  public static boolean drawable(String mediaType) {
    return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
  }

  /** A picture that was drawn before; {@code PNG} bytes. */
  public Optional<byte[]> kept(String id, int page) {
    return find(id + "/" + page).flatMap(kept -> kept.png);
  }

  /**
   * Draws a page.
   *
   * @return PNG; empty when it cannot be drawn
   * @throws Problem when too many wait already
   */
  public Optional<byte[]> draw(Entry entry, Path original, int page) {
    if (!room.tryAcquire()) {
      throw Problem.of(503, "busy");
    }
    try {
      String key = entry.id() + "/" + page;
      Optional<Kept> known = find(key);
      if (known.isEmpty()) {
        known = Optional.of(new Kept(drawn(entry, original, page)));
        keep(key, known.get());
      }
      return known.get().png;
    } finally {
      room.release();
    }
  }

  private Optional<byte[]> drawn(Entry entry, Path original, int page) {
    SourceFile file = new SourceFile(original, entry.id(), entry.mediaType());
    try {
      return Optional.of(
          pool.draw(file, new Drawing(page, LONGEST_SIDE, quarters(entry.warnings(), page))));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static int quarters(List<String> warnings, int page) {
    for (String warning : warnings) {
      Matcher turned = TURNED.matcher(warning);
      if (turned.matches() && turned.group(1).equals(Integer.toString(page))) {
        return Integer.parseInt(turned.group(2)) / 90;
      }
    }
    return 0;
  }

  private synchronized Optional<Kept> find(String key) {
    Kept kept = cache.get(key);
    if (kept != null && kept.stale()) {
      cached -= kept.size();
      cache.remove(key);
      return Optional.empty();
    }
    return Optional.ofNullable(kept);
  }

  private synchronized void keep(String key, Kept picture) {
    Kept before = cache.put(key, picture);
    cached += picture.size() - (before == null ? 0 : before.size());
    Iterator<Kept> oldest = cache.values().iterator();
    while (cached > CACHE_BYTES && oldest.hasNext()) {
      cached -= oldest.next().size();
      oldest.remove();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
