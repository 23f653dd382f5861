package niengiam.corpus.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.extractor.wire.Wire;

/**
 * The findings that somebody let stand: one JSON object a line in the folder of the archive, apart
 * from the analyses, so that importing anew leaves them alone. The file is replaced as a whole.
 */
public final class Acceptances {
  private final Path file;
  private final Map<String, Accepted> byId = new LinkedHashMap<>();

  /**
   * @param id of the finding
   */
  public record Accepted(String id, Optional<String> reason) {}

  private Acceptances(Path file) {
    this.file = file;
  }

  /**
   * @param root the folder of the archive
   * @throws ArchiveException when the file cannot be read
   */
  public static Acceptances of(Path root) {
    Acceptances acceptances = new Acceptances(root.resolve(Archive.ACCEPTED));
    if (!Files.exists(acceptances.file)) {
      return acceptances;
    }
    try {
      for (String line : Files.readAllLines(acceptances.file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          Accepted accepted = Wire.mapper().readValue(line, Accepted.class);
          acceptances.byId.put(accepted.id(), accepted);
        }
      }
      return acceptances;
    } catch (JsonProcessingException e) {
      throw new ArchiveException(
          "Tệp "
              + acceptances.file
              + " bị hỏng ở một dòng; hãy sửa dòng đó hoặc xóa tệp để bắt đầu lại.",
          e);
    } catch (IOException e) {
      throw new ArchiveException("Không đọc được tệp " + acceptances.file + ".", e);
    }
  }

  /** None, for documents outside an archive. */
  static Acceptances none() {
    return new Acceptances(Path.of(Archive.ACCEPTED));
  }

  /** Whether a finding may stand. */
  public Optional<Accepted> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Lets findings stand, or no longer.
   *
   * @param archive open for writing
   * @throws ArchiveException when the file cannot be written
   */
  public void store(
      Archive archive, Collection<String> ids, Optional<String> reason, boolean accept) {
    for (String id : ids) {
      if (accept) {
        byId.put(id, new Accepted(id, reason));
      } else {
        byId.remove(id);
      }
    }
    try {
      StringBuilder lines = new StringBuilder();
      for (Accepted accepted : byId.values()) {
        lines.append(Wire.mapper().writeValueAsString(accepted)).append('\n');
      }
      archive.decide(Archive.ACCEPTED, lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ArchiveException("Không ghi được tệp " + file + ".", e);
    }
  }
}
