package niengiam.extractor.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z. Members share compressed blocks, so they are read one after the other. */
final class SevenZipFormat implements ArchiveFormat {
  /** What directories and dictionaries may claim, in KB. */
  private static final int MOST_MEMORY = 256 << 10;

  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    try (SevenZFile file =
        Damage.named(
            () ->
                SevenZFile.builder()
                    .setPath(archive.path())
                    .setMaxMemoryLimitKiB(MOST_MEMORY)
                    .get())) {
      Optional<SevenZArchiveEntry> next = next(file);
      boolean more = true;
      while (more && next.isPresent()) {
        SevenZArchiveEntry entry = next.get();
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          String name = entry.getName() == null ? "" : entry.getName();
          more =
              taker.take(
                  new Entry.Stored(
                      name,
                      out -> {
                        try (InputStream in = file.getInputStream(entry)) {
                          in.transferTo(out);
                        } catch (PasswordRequiredException e) {
                          throw new UnreadableException(
                              FailureReason.ENCRYPTED, "the member needs a password");
                        }
                      }));
        }
        next = more ? next(file) : Optional.empty();
      }
    }
  }

  private static Optional<SevenZArchiveEntry> next(SevenZFile file) throws UnreadableException {
    return Damage.named(() -> Optional.ofNullable(file.getNextEntry()));
  }
}
