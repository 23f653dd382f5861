package niengiam.extractor.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import niengiam.extractor.wire.Wire;

/** One child process. */
final class Worker {
  private static final int LONGEST_START = 120;

  private final Process process;
  private final WorkFolder folder;
  private final int limit;
  private final Mutterings mutterings;
  private final OutputStream requests;
  private final InputStream answers;
  private volatile Duration cpu = Duration.ZERO;
  private volatile boolean killed;
  private volatile boolean overLimit;

  private Worker(Process process, WorkFolder folder, int limit) {
    this.process = process;
    this.folder = folder;
    this.limit = limit;
    this.mutterings = Mutterings.of(process.getErrorStream());
    this.requests = new BufferedOutputStream(process.getOutputStream());
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /**
   * Starts a child and waits until it listens.
   *
   * @param limit memory of the child in megabytes
   */
  static Worker start(ChildJvm jvm, int limit, ScheduledExecutorService clock) throws IOException {
    WorkFolder folder = WorkFolder.create();
    ProcessBuilder builder = new ProcessBuilder(jvm.command(folder));
    // Several threads a page double the CPU time of OCR; the pool runs pages side by side instead.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Worker worker = new Worker(builder.start(), folder, limit);
    ScheduledFuture<?> alarm = clock.schedule(worker::kill, LONGEST_START, TimeUnit.SECONDS);
    boolean listens = false;
    try {
      listens = Frames.read(worker.answers).isPresent();
    } finally {
      alarm.cancel(false);
      if (!listens) {
        worker.kill();
        folder.delete();
      }
    }
    if (!listens) {
      throw new IOException("the worker did not start");
    }
    return worker;
  }

  /** Kills the child when it holds too much. */
  void look() {
    cpu();
    if (process.isAlive() && Memory.megabytes(process.pid()).orElse(0) > limit) {
      overLimit = true;
      kill();
    }
  }

  /** Processor time so far; of a child that has ended, when it was looked at last. */
  Duration cpu() {
    cpu = process.info().totalCpuDuration().orElse(cpu);
    return cpu;
  }

  /** Whether it may be asked; a child that is being killed may still run for a while. */
  boolean isAlive() {
    return !killed && process.isAlive();
  }

  /** Whether it holds so much that the next file would pay for those before it. */
  boolean isSwollen() {
    return Memory.megabytes(process.pid()).orElse(0) > limit - limit / 4;
  }

  void send(Request request) throws IOException {
    Frames.write(requests, Wire.mapper().writeValueAsBytes(request));
  }

  /** Blocks for the answer; empty when the child ended without one. */
  Optional<byte[]> receive() throws IOException {
    Optional<byte[]> message = Frames.read(answers);
    folder.empty();
    return message;
  }

  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /** Lets the child end by itself, and kills it when it does not. */
  void stop() throws InterruptedException {
    try {
      requests.close();
    } catch (IOException e) {
      kill();
    }
    if (!process.waitFor(2, TimeUnit.SECONDS)) {
      kill();
      process.waitFor(2, TimeUnit.SECONDS);
    }
    folder.delete();
  }

  /** Clears up after a child that ended or was killed, and tells how it ended, for the ledger. */
  String death() throws InterruptedException {
    boolean ended = process.waitFor(5, TimeUnit.SECONDS);
    if (!ended) {
      kill();
      process.waitFor(5, TimeUnit.SECONDS);
    }
    String cause = ended ? cause() : "the worker closed its output";
    folder.delete();
    return cause;
  }

  private String cause() throws InterruptedException {
    if (overLimit) {
      return "out of memory: the worker held more than " + limit + " MB";
    }
    return Death.of(
        process.exitValue(),
        CrashReport.read(folder.crashReport()).or(folder::words),
        mutterings.last());
  }
}
