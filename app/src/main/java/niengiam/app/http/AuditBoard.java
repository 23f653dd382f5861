package niengiam.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.audit.AuditRequest;

/**
 * What the last audit of the archive found. An audit reads every document, so it runs aside, one at
 * a time, and its answer is kept until the archive changes; meanwhile the old one is shown.
 */
public final class AuditBoard implements AutoCloseable {
  /** Nobody reads more; the worst are kept. */
  private static final int MOST = 20_000;

  /** While an import runs the archive changes all the time: an audit then rests as it ran. */
  private static final int REST = 2;

  private final Library library;
  private final Clock clock;
  private final Map<String, Audited> kept = new HashMap<>();
  private final Map<String, Exception> failed = new HashMap<>();
  private final Set<String> running = new HashSet<>();
  private final ExecutorService aside =
      Executors.newSingleThreadExecutor(
          run -> Thread.ofPlatform().daemon().name("audit").unstarted(run));

  public AuditBoard(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /**
   * @param state of the archive that was read
   * @param documents how many were read
   * @param findings the worst first, none of them marked as accepted
   * @param left findings that are too many
   */
  public record Audited(
      long state, Instant time, Duration took, int documents, List<Finding> findings, int left) {
    public Audited {
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param audited the last answer, if there is any
   * @param running whether a newer one is on its way
   */
  public record Answer(Optional<Audited> audited, boolean running) {}

  /**
   * @param language of the messages, "vi" or "en"
   * @param patience how long an audit that runs is waited for
   * @throws IOException when the archive cannot be read
   */
  public Answer answer(String language, Duration patience) throws IOException {
    long state = library.size();
    long until = System.nanoTime() + patience.toNanos();
    synchronized (this) {
      if (!running.contains(language) && due(language, state)) {
        failed.remove(language);
        running.add(language);
        aside.execute(() -> run(language, state));
      }
      await(language, until);
      Exception failure = failed.remove(language);
      if (failure != null) {
        throw failure instanceof RuntimeException unusable
            ? unusable
            : new UncheckedIOException((IOException) failure);
      }
      return new Answer(Optional.ofNullable(kept.get(language)), running.contains(language));
    }
  }

  private boolean due(String language, long state) {
    Audited last = kept.get(language);
    return last == null
        || last.state() != state
            && Duration.between(last.time(), clock.instant())
                    .compareTo(last.took().multipliedBy(REST))
                >= 0;
  }

  private synchronized void await(String language, long until) {
    try {
      long left = until - System.nanoTime();
      while (running.contains(language) && left > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = until - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.of(503, "stopping");
    }
  }

  private void run(String language, long state) {
    Instant began = clock.instant();
    try {
      AuditAnswer answer =
          library.ask(
              corpus -> corpus.audit(new AuditRequest(Set.of(), List.of(), true, language)));
      List<Finding> worst = answer.findings().stream().limit(MOST).toList();
      Instant now = clock.instant();
      Audited audited =
          new Audited(
              state,
              now,
              Duration.between(began, now),
              answer.documents(),
              worst,
              answer.findings().size() - worst.size());
      synchronized (this) {
        kept.put(language, audited);
      }
    } catch (IOException | RuntimeException e) {
      synchronized (this) {
        failed.put(language, e);
      }
    } finally {
      synchronized (this) {
        running.remove(language);
        notifyAll();
      }
    }
  }

  /**
   * Lets findings stand, or no longer. That changes no finding, so what was found stays valid.
   *
   * @throws IOException when that cannot be stored
   */
  public void accept(Collection<String> ids, Optional<String> reason, boolean accept)
      throws IOException {
    library.change(
        corpus -> {
          long before = library.size();
          corpus.accept(ids, reason, accept);
          long after = library.size();
          synchronized (this) {
            kept.replaceAll((language, last) -> last.state() == before ? at(after, last) : last);
          }
          return true;
        });
  }

  private static Audited at(long state, Audited last) {
    return new Audited(
        state, last.time(), last.took(), last.documents(), last.findings(), last.left());
  }

  @Override
  public void close() {
    aside.shutdownNow();
  }
}
