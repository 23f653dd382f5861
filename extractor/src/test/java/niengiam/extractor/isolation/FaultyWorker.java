package niengiam.extractor.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Layout;

/** A worker process that does what the name of its file says. */
final class FaultyWorker {
  private FaultyWorker() {}

  public static void main(String[] args) {
    WorkerLoop.serve((file, options) -> read(file), (file, options, drawing) -> draw(file));
  }

  private static byte[] draw(SourceFile file) throws UnreadableException {
    if (file.name().equals("no picture")) {
      throw new UnreadableException(FailureReason.UNSUPPORTED, "no pages to draw");
    }
    if (read(file) instanceof Extraction.Failed failed) {
      throw new UnreadableException(failed.reason(), failed.detail());
    }
    return new byte[] {(byte) 0x89, 'P', 'N', 'G'};
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
      case "linkage" -> throw new NoClassDefFoundError("niengiam/Gone");
      case "loop" -> {
        long turns = 0;
        while (file.name().length() == "loop".length()) {
          turns++;
        }
        yield failed(file, "turned " + turns);
      }
      case "nesting" -> failed(file, "deep " + deep(0));
      case "segfault" -> {
        RawMemory.writeToNowhere();
        yield failed(file, "alive");
      }
      case "abort" -> {
        System.err.println("terminate called after throwing an instance of 'std::bad_alloc'");
        end("-ABRT");
        yield failed(file, "alive");
      }
      case "killed" -> {
        end("-KILL");
        yield failed(file, "alive");
      }
      case "native memory" -> {
        int taken = 0;
        while (taken < 100_000) {
          RawMemory.take(1 << 23);
          taken++;
        }
        yield failed(file, "took " + taken);
      }
      case "leak" -> {
        RawMemory.take(220 << 20);
        yield failed(file, "pid " + ProcessHandle.current().pid());
      }
      case "pid" -> failed(file, "pid " + ProcessHandle.current().pid());
      case "litter" -> {
        litter();
        yield failed(file, System.getProperty("java.io.tmpdir"));
      }
      case "litter and die" -> {
        litter();
        throw new IllegalStateException(System.getProperty("java.io.tmpdir"));
      }
      case "chatter" -> {
        for (int i = 0; i < 100_000; i++) {
          System.err.println("a library complains");
        }
        yield failed(file, "complained");
      }
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

  private static int deep(int level) {
    return level < 0 ? 0 : 1 + deep(level + 1);
  }

  private static void end(String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(ProcessHandle.current().pid()))
          .start()
          .waitFor();
      sleep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void litter() {
    try {
      Path folder = Files.createTempDirectory("litter");
      Files.writeString(folder.resolve("page.ppm"), "P6");
      Files.createTempFile("left", ".tmp");
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
