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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.wire.Wire;
import org.slf4j.LoggerFactory;

/** The child's side of {@link WorkerPool}: requests come in, extractions go out. */
public final class WorkerLoop {
  /** Exit status of a worker that ran out of memory. */
  static final int OUT_OF_MEMORY = 83;

  private static final int ORPHANED = 84;

  private WorkerLoop() {}

  /** Draws a page, as PNG. */
  @FunctionalInterface
  public interface Drawer {
    byte[] draw(SourceFile file, ReadOptions options, Drawing drawing) throws UnreadableException;
  }

  /**
   * Serves the parent over the standard streams until it closes them or dies, then ends this
   * process. Whatever else prints to standard output goes to standard error instead.
   */
  public static void serve(BiFunction<SourceFile, ReadOptions, Extraction> reader, Drawer drawer) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    Optional<WorkFolder> folder = WorkFolder.ofThisProcess();
    Runnable clear = () -> folder.ifPresent(WorkFolder::delete);
    // An interruption from the keyboard reaches parent and children alike.
    Runtime.getRuntime().addShutdownHook(new Thread(clear, "clear"));
    int status = 1;
    try {
      status =
          run(
              in,
              out,
              reader,
              drawer,
              () -> {
                clear.run();
                Runtime.getRuntime().halt(ORPHANED);
              });
      clear.run();
    } catch (OutOfMemoryError e) {
      status = OUT_OF_MEMORY;
    } catch (IOException e) {
      status = ORPHANED;
      clear.run();
    } catch (RuntimeException | Error e) {
      LoggerFactory.getLogger(WorkerLoop.class).error("The reader failed", e);
      leave(folder, e);
    } finally {
      // No shutdown hooks: after an OutOfMemoryError they may never end.
      Runtime.getRuntime().halt(status);
    }
  }

  /** The exception and the first place of ours in it, for the ledger. */
  private static void leave(Optional<WorkFolder> folder, Throwable bug) {
    String place =
        Arrays.stream(bug.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("niengiam."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    try {
      if (folder.isPresent()) {
        folder.get().leave(bug + place);
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(WorkerLoop.class).error("No room for the last words", e);
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
      Drawer drawer,
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
        byte[] answer = answer(request.get(), reader, drawer);
        busy.set(false);
        Frames.write(out, answer);
        request = requests.take();
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** A picture is its bytes; all else is JSON. */
  private static byte[] answer(
      Request request, BiFunction<SourceFile, ReadOptions, Extraction> reader, Drawer drawer)
      throws IOException {
    if (request.drawing().isEmpty()) {
      return message(reader.apply(request.file(), request.options()));
    }
    try {
      return drawer.draw(request.file(), request.options(), request.drawing().get());
    } catch (UnreadableException e) {
      return message(
          new Extraction.Failed(request.file(), e.reason(), String.valueOf(e.getMessage())));
    }
  }

  private static byte[] message(Extraction answer) throws IOException {
    byte[] message = Wire.mapper().writerFor(Extraction.class).writeValueAsBytes(answer);
    if (Frames.fits(message)) {
      return message;
    }
    Extraction failed =
        new Extraction.Failed(
            answer.file(),
            FailureReason.TOO_LARGE,
            "its text with all positions takes " + (message.length >> 20) + " MB");
    return Wire.mapper().writerFor(Extraction.class).writeValueAsBytes(failed);
  }

  /**
   * The first message of a worker. Making it loads what reads requests and writes answers, so that
   * the time limit of the first file does not pay for it.
   */
  private static byte[] ready() throws IOException {
    SourceFile none = new SourceFile(Path.of(""), "", "");
    byte[] request =
        Wire.mapper().writeValueAsBytes(new Request(none, ReadOptions.DEFAULT, Optional.empty()));
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
