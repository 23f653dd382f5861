package niengiam.extractor.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a worker prints to standard error. It must be taken off, or a talkative library would block
 * when the pipe is full; the last line often says why a native library ended the process.
 */
final class Mutterings {
  private static final Logger LOG = LoggerFactory.getLogger(Mutterings.class);
  private static final int LONGEST = 300;

  private final Thread reader;
  private volatile String last = "";

  private Mutterings(InputStream in) {
    reader = Thread.ofPlatform().daemon().name("worker-errors").unstarted(() -> drain(in));
  }

  static Mutterings of(InputStream in) {
    Mutterings mutterings = new Mutterings(in);
    mutterings.reader.start();
    return mutterings;
  }

  private void drain(InputStream in) {
    StringBuilder line = new StringBuilder();
    try (BufferedReader characters =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int next = characters.read();
      while (next >= 0) {
        if (next == '\n') {
          take(line);
        } else if (line.length() < LONGEST) {
          line.append((char) next);
        }
        next = characters.read();
      }
    } catch (IOException e) {
      // The stream of a process that was killed breaks off.
    }
    take(line);
  }

  private void take(StringBuilder line) {
    if (!line.toString().isBlank()) {
      last = line.toString().strip();
      LOG.info("{}", last);
    }
    line.setLength(0);
  }

  /** The last line of a worker that has ended; may be empty. */
  String last() throws InterruptedException {
    reader.join(1000);
    return last;
  }
}
