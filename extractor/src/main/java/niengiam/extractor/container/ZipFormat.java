package niengiam.extractor.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** ZIP. Its directory stands at the end and is the first thing that a cut loses. */
final class ZipFormat implements ArchiveFormat {
  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    try (ZipFile zip = Damage.named(() -> ZipFile.builder().setPath(archive.path()).get())) {
      Iterator<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).iterator();
      boolean more = true;
      while (more && entries.hasNext()) {
        ZipArchiveEntry entry = entries.next();
        more = entry.isDirectory() || taker.take(entry(zip, entry));
      }
    }
  }

  private static Entry entry(ZipFile zip, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new Entry.Refused(
          entry.getName(), FailureReason.ENCRYPTED, "the member needs a password");
    }
    if (entry.isUnixSymlink()) {
      return new Entry.Refused(entry.getName(), FailureReason.UNSUPPORTED, "the member is a link");
    }
    if (!zip.canReadEntryData(entry)) {
      return new Entry.Refused(
          entry.getName(), FailureReason.UNSUPPORTED, "unknown compression " + entry.getMethod());
    }
    return new Entry.Stored(
        entry.getName(),
        out -> {
          try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
          }
        });
  }
}
