package niengiam.extractor.container;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;

/** RAR up to version 4; how version 5 packs its bytes is not published. */
final class RarFormat implements ArchiveFormat {
  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    try (Archive rar = open(archive)) {
      if (Damage.named(rar::isEncrypted)) {
        throw new UnreadableException(FailureReason.ENCRYPTED, "the archive needs a password");
      }
      Iterator<FileHeader> entries = rar.getFileHeaders().iterator();
      boolean more = true;
      while (more && entries.hasNext()) {
        FileHeader header = entries.next();
        more = header.isDirectory() || taker.take(entry(rar, header));
      }
    }
  }

  private static Archive open(SourceFile archive) throws UnreadableException {
    return Damage.named(
            () -> {
              try {
                return Optional.of(new Archive(archive.path().toFile()));
              } catch (UnsupportedRarV5Exception e) {
                return Optional.<Archive>empty();
              }
            })
        .orElseThrow(
            () ->
                new UnreadableException(
                    FailureReason.UNSUPPORTED, "RAR of version 5; pack the files as ZIP or 7z"));
  }

  private static Entry entry(Archive rar, FileHeader header) {
    String name = header.getFileName();
    if (header.isEncrypted()) {
      return new Entry.Refused(name, FailureReason.ENCRYPTED, "the member needs a password");
    }
    if (header.isSplitBefore() || header.isSplitAfter()) {
      return new Entry.Refused(
          name, FailureReason.UNSUPPORTED, "the member reaches over several volumes");
    }
    return new Entry.Stored(
        name,
        out -> {
          try {
            rar.extractFile(header, out);
          } catch (UnsupportedRarEncryptedException e) {
            throw new UnreadableException(FailureReason.ENCRYPTED, "the member needs a password");
          } catch (RarException e) {
            throw new IOException(Damage.why(e), e);
          }
        });
  }
}
