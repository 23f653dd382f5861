package niengiam.app.http.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import niengiam.extractor.wire.Wire;

/** Who did what and when, one JSON object a line; beside the archive. */
public final class ActionLog {
  private final Path file;
  private final Clock clock;

  public ActionLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * @param what "sign-in", "correct", "accept", "import" …
   * @throws IOException when that cannot be written: then the action must not happen
   */
  public synchronized void write(String who, String from, String what, String object)
      throws IOException {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("time", clock.instant().toString());
    line.put("user", who);
    line.put("from", from);
    line.put("action", what);
    line.put("object", object);
    Files.writeString(
        file,
        Wire.mapper().writeValueAsString(line) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
