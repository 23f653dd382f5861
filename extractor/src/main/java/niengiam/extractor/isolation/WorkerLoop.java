package niengiam.extractor.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.wire.Wire;
import org.slf4j.LoggerFactory;

/** The child's side of {@link WorkerPool}: requests come in, extractions go out. */
public final class WorkerLoop {
  /** Exit status of a worker that ran out of memory. */
  static final int OUT_OF_MEMORY = 83;

  private static final int ORPHANED = 84;

  private WorkerLoop() {}

  /**
   * Serves the parent over the standard streams until it closes them or dies, then ends this
   * process. Whatever else prints to standard output goes to standard error instead.
   */
  public static void serve(BiFunction<SourceFile, ReadOptions, Extraction> reader) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    int status = 1;
    try {
      status = run(in, out, reader, () -> Runtime.getRuntime().halt(ORPHANED));
    } catch (OutOfMemoryError e) {
      status = OUT_OF_MEMORY;
    } catch (IOException e) {
      status = ORPHANED;
    } catch (RuntimeException | Error e) {
      LoggerFactory.getLogger(WorkerLoop.class).error("The reader failed", e);
    } finally {
      // No shutdown hooks: after an OutOfMemoryError they may never end.
      Runtime.getRuntime().halt(status);
    }
  }

  /**
   * Answers requests until the stream ends.
   *
   * @param orphaned runs when the stream ends while a file is being read
   * @return 0
   */
  static int run(
      InputStream in,
      OutputStream out,
      BiFunction<SourceFile, ReadOptions, Extraction> reader,
      Runnable orphaned)
      throws IOException {
    BlockingQueue<Optional<Request>> requests = new LinkedBlockingQueue<>();
    AtomicBoolean busy = new AtomicBoolean();
    Thread.ofPlatform()
        .daemon()
        .name("requests")
        .start(
            () -> {
              listen(in, requests);
              if (busy.get()) {
                orphaned.run();
              }
              requests.add(Optional.empty());
            });
    Frames.write(out, ready());
    try {
      Optional<Request> request = requests.take();
      while (request.isPresent()) {
        busy.set(true);
        Extraction answer = reader.apply(request.get().file(), request.get().options());
        busy.set(false);
        Frames.write(out, Wire.mapper().writerFor(Extraction.class).writeValueAsBytes(answer));
        request = requests.take();
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /**
   * The first message of a worker. Making it loads what reads requests and writes answers, so that
   * the time limit of the first file does not pay for it.
   */
  private static byte[] ready() throws IOException {
    SourceFile none = new SourceFile(Path.of(""), "", "");
    byte[] request = Wire.mapper().writeValueAsBytes(new Request(none, ReadOptions.DEFAULT));
    Request read = Wire.mapper().readValue(request, Request.class);
    Extraction done =
        new Extraction.Done(read.file(), Layout.of("", List.of(), List.of()), List.of());
    return Wire.mapper().writerFor(Extraction.class).writeValueAsBytes(done);
  }

  private static void listen(InputStream in, BlockingQueue<Optional<Request>> requests) {
    try {
      Optional<byte[]> message = Frames.read(in);
      while (message.isPresent()) {
        requests.add(Optional.of(Wire.mapper().readValue(message.get(), Request.class)));
        message = Frames.read(in);
      }
    } catch (IOException e) {
      // A broken stream means what its end means: nobody asks any more.
    }
  }
}
