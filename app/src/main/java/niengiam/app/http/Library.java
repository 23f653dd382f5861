package niengiam.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The archive as all requests share it. What it holds is read once and again when it has changed;
 * requests that still ask the old reading finish first.
 */
public final class Library implements AutoCloseable {
  /** An import changes the archive all the time; so often is it read again. */
  private static final long LOOK_EVERY = Duration.ofSeconds(2).toNanos();

  private final Path folder;
  private final Rules rules;
  private final Object changing = new Object();
  private @Nullable Reading current;
  private long looked = System.nanoTime() - LOOK_EVERY;

  public Library(Path folder, Rules rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /** What is asked of the archive. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(Corpus corpus) throws IOException;
  }

  private static final class Reading {
    final Corpus corpus;
    final long size;
    int users;
    boolean retired;

    Reading(Corpus corpus, long size) {
      this.corpus = corpus;
      this.size = size;
    }
  }

  public Rules rules() {
    return rules;
  }

  /** Whether there is anything to ask. */
  public boolean exists() {
    return Files.isDirectory(folder);
  }

  public <T> T ask(Question<T> question) throws IOException {
    Reading reading = enter();
    try {
      return question.ask(reading.corpus);
    } finally {
      leave(reading);
    }
  }

  /** A change through this process: one at a time, and seen at once. */
  public <T> T change(Question<T> change) throws IOException {
    synchronized (changing) {
      try {
        return ask(change);
      } finally {
        changed();
      }
    }
  }

  /** What was changed through this process shall be seen at once. */
  public synchronized void changed() {
    looked = System.nanoTime() - LOOK_EVERY;
    if (current != null) {
      retire(current);
      current = null;
    }
  }

  private synchronized Reading enter() throws IOException {
    long now = System.nanoTime();
    if (current != null && now - looked >= LOOK_EVERY) {
      looked = now;
      if (size() != current.size) {
        retire(current);
        current = null;
      }
    }
    if (current == null) {
      current = new Reading(Corpus.open(folder, rules), size());
      looked = now;
    }
    current.users++;
    return current;
  }

  private synchronized void leave(Reading reading) {
    reading.users--;
    if (reading.retired && reading.users == 0) {
      reading.corpus.close();
    }
  }

  private static void retire(Reading reading) {
    reading.retired = true;
    if (reading.users == 0) {
      reading.corpus.close();
    }
  }

  /** The books of an archive only grow. */
  long size() throws IOException {
    long size = 0;
    for (String book : List.of(Archive.LEDGER, Archive.MANIFEST)) {
      Path file = folder.resolve(book);
      size += Files.exists(file) ? Files.size(file) : 0;
    }
    return size;
  }

  @Override
  public synchronized void close() {
    if (current != null) {
      retire(current);
      current = null;
    }
  }
}
