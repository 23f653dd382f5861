package niengiam.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.isolation.WorkerPool;

/** Starts the processes that read files: this program again, as {@code worker}. */
final class Workers {
  /** A scan of 200 pages takes minutes; a file that takes longer hangs. */
  static final int DEFAULT_TIMEOUT_SECONDS = 900;

  /** Enough for a 300 dpi colour page and its copies. */
  private static final String HEAP = "-Xmx1g";

  private Workers() {}

  /** The OCR model is where the environment says. */
  static ReadOptions options(Terminal terminal, ReadOptions.Ocr ocr) {
    String folder = terminal.environment("NIENGIAM_TESSDATA", "");
    ReadOptions options = ReadOptions.DEFAULT.withOcr(ocr);
    return folder.isEmpty() ? options : options.withTessdata(Path.of(folder));
  }

  static WorkerPool pool(int size, Duration timeout, ReadOptions options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "niengiam.app.Main",
            "worker"));
    return new WorkerPool(command, size, timeout, options);
  }
}
