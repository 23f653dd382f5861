package niengiam.extractor.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;

/** A worker process that does what the name of its file says. */
final class FaultyWorker {
  private FaultyWorker() {}

  public static void main(String[] args) {
    WorkerLoop.serve((file, options) -> read(file));
  }

  private static Extraction read(SourceFile file) {
    return switch (file.name()) {
      case "hang" -> {
        sleep();
        yield failed(file, "awake");
      }
      case "exit" -> {
        Runtime.getRuntime().halt(7);
        yield failed(file, "alive");
      }
      case "bug" -> throw new IllegalStateException("a bug");
      case "memory" -> {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 100_000) {
          kept.add(new byte[1 << 24]);
        }
        yield failed(file, "kept " + kept.size());
      }
      case "print" -> {
        System.out.println("a library prints");
        babble("native code prints\n");
        yield failed(file, "printed");
      }
      case "environment" -> failed(file, String.valueOf(System.getenv("OMP_THREAD_LIMIT")));
      default ->
          new Extraction.Done(
              file,
              Layout.of(file.name().toUpperCase(Locale.ROOT), List.of(), List.of()),
              List.of());
    };
  }

  private static Extraction failed(SourceFile file, String detail) {
    return new Extraction.Failed(file, FailureReason.UNREADABLE, detail);
  }

  private static void babble(String text) {
    try {
      OutputStream raw = new FileOutputStream(FileDescriptor.out);
      raw.write(text.getBytes(StandardCharsets.UTF_8));
      raw.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMinutes(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
