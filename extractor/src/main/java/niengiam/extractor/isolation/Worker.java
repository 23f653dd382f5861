package niengiam.extractor.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.wire.Wire;

/** One child process. */
final class Worker {
  /** What the JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int JVM_OUT_OF_MEMORY = 3;

  /** Shells and the JVM report death by signal n as this plus n. */
  private static final int SIGNAL = 128;

  private static final int LONGEST_START = 120;

  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;

  private Worker(Process process) {
    this.process = process;
    this.requests = new BufferedOutputStream(process.getOutputStream());
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /** Starts a child and waits until it listens. */
  static Worker start(List<String> command, ScheduledExecutorService clock) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Several threads a page double the CPU time of OCR; the pool runs pages side by side instead.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Worker worker = new Worker(builder.start());
    ScheduledFuture<?> alarm = clock.schedule(worker::kill, LONGEST_START, TimeUnit.SECONDS);
    try {
      if (Frames.read(worker.answers).isEmpty()) {
        throw new IOException("the worker did not start");
      }
    } finally {
      alarm.cancel(false);
    }
    return worker;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void send(Request request) throws IOException {
    Frames.write(requests, Wire.mapper().writeValueAsBytes(request));
  }

  /** Blocks for the answer; empty when the child ended without one. */
  Optional<Extraction> receive() throws IOException {
    Optional<byte[]> message = Frames.read(answers);
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(Wire.mapper().readValue(message.get(), Extraction.class));
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Lets the child end by itself, and kills it when it does not. */
  void stop() throws InterruptedException {
    try {
      requests.close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
    if (!process.waitFor(2, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  /** How the child ended, for the ledger. */
  String death() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return "the worker closed its output";
    }
    int status = process.exitValue();
    if (status == WorkerLoop.OUT_OF_MEMORY || status == JVM_OUT_OF_MEMORY) {
      return "out of memory";
    }
    return status > SIGNAL
        ? "the worker was ended by signal " + (status - SIGNAL)
        : "the worker ended with status " + status;
  }
}
