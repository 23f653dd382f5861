package niengiam.extractor.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** TAR, as it comes out of its compression. */
final class TarFormat implements ArchiveFormat {
  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive.path())))) {
      Optional<TarArchiveEntry> next = next(tar);
      boolean more = true;
      while (more && next.isPresent()) {
        TarArchiveEntry entry = next.get();
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          more = taker.take(new Entry.Stored(entry.getName(), tar::transferTo));
        } else if (!entry.isDirectory()) {
          more =
              taker.take(
                  new Entry.Refused(
                      entry.getName(),
                      FailureReason.UNSUPPORTED,
                      "the member is a link or a device"));
        }
        next = more ? next(tar) : Optional.empty();
      }
    }
  }

  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar)
      throws UnreadableException {
    return Damage.named(() -> Optional.ofNullable(tar.getNextEntry()));
  }
}
