package niengiam.extractor.container;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One run over an archive and the archives inside it. */
final class Unpacking {
  private static final int BUFFER = 1 << 16;

  private final Budget budget;
  private final Path work;
  private final Container.Taker taker;

  Unpacking(Budget budget, Path work, Container.Taker taker) {
    this.budget = budget;
    this.work = work;
    this.taker = taker;
  }

  /** Opens an entry's bytes. */
  @FunctionalInterface
  private interface Opened {
    InputStream open() throws IOException;
  }

  void unpack(SourceFile archive, int depth) throws IOException {
    if (depth > budget.limits().depth()) {
      refuse(archive, FailureReason.TOO_LARGE, "archives are nested too deep");
      return;
    }
    switch (archive.mediaType()) {
      case Container.ZIP -> zip(archive, depth);
      case Container.GZIP -> gzip(archive, depth);
      default -> tar(archive, depth);
    }
  }

  private void zip(SourceFile archive, int depth) throws IOException {
    Optional<ZipFile> opened = open(archive);
    if (opened.isEmpty()) {
      return;
    }
    try (ZipFile zip = opened.get()) {
      Iterator<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).iterator();
      while (entries.hasNext() && !budget.spent()) {
        ZipArchiveEntry entry = entries.next();
        SourceFile member = member(archive, entry.getName());
        if (entry.isDirectory()) {
          continue;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          refuse(member, FailureReason.ENCRYPTED, "the member needs a password");
        } else if (entry.isUnixSymlink()) {
          refuse(member, FailureReason.UNSUPPORTED, "the member is a link");
        } else if (!zip.canReadEntryData(entry)) {
          refuse(member, FailureReason.UNSUPPORTED, "unknown compression " + entry.getMethod());
        } else {
          give(archive, entry.getName(), () -> zip.getInputStream(entry), depth);
        }
      }
    }
  }

  private Optional<ZipFile> open(SourceFile archive) throws IOException {
    try {
      return Optional.of(ZipFile.builder().setPath(archive.path()).get());
    } catch (IOException | RuntimeException e) {
      // The directory stands at the end of a ZIP file and is the first thing that a cut loses.
      refuse(
          archive,
          FailureReason.UNREADABLE,
          "the archive is damaged or cut off: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void gzip(SourceFile archive, int depth) throws IOException {
    String base = archive.name().substring(archive.name().lastIndexOf('/') + 1);
    String lower = base.toLowerCase(Locale.ROOT);
    String inner =
        lower.endsWith(".tgz")
            ? base.substring(0, base.length() - 4) + ".tar"
            : lower.endsWith(".gz") ? base.substring(0, base.length() - 3) : base;
    give(
        archive,
        inner,
        () ->
            GzipCompressorInputStream.builder()
                .setPath(archive.path())
                .setDecompressConcatenated(true)
                .get(),
        depth);
  }

  private void tar(SourceFile archive, int depth) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive.path())))) {
      Optional<TarArchiveEntry> next = next(tar, archive);
      while (next.isPresent() && !budget.spent()) {
        TarArchiveEntry entry = next.get();
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          give(archive, entry.getName(), () -> new Unclosed(tar), depth);
        } else if (!entry.isDirectory()) {
          refuse(
              member(archive, entry.getName()),
              FailureReason.UNSUPPORTED,
              "the member is a link or a device");
        }
        next = next(tar, archive);
      }
    }
  }

  private Optional<TarArchiveEntry> next(TarArchiveInputStream tar, SourceFile archive)
      throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry());
    } catch (IOException | RuntimeException e) {
      refuse(
          archive,
          FailureReason.UNREADABLE,
          "the archive is damaged or cut off: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Writes the bytes under a name of ours and hands them on, or says why not. */
  private void give(SourceFile archive, String name, Opened bytes, int depth) throws IOException {
    SourceFile member = member(archive, name);
    if (isUnsafe(name)) {
      refuse(member, FailureReason.UNREADABLE, "unsafe name in the archive");
      return;
    }
    Path copy = Files.createTempFile(work, "member", ".bin");
    Optional<Extraction.Failed> failure = write(member, bytes, copy);
    if (failure.isPresent()) {
      Files.deleteIfExists(copy);
      taker.take(new Member.Refused(failure.get()));
      return;
    }
    SourceFile file = new SourceFile(copy, member.name(), Detection.mediaType(copy, name));
    if (Container.isContainer(file.mediaType())) {
      unpack(file, depth + 1);
      Files.deleteIfExists(copy);
    } else {
      taker.take(new Member.File(file));
    }
  }

  private Optional<Extraction.Failed> write(SourceFile member, Opened bytes, Path copy) {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = bytes.open();
        OutputStream out = Files.newOutputStream(copy)) {
      budget.member();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        budget.bytes(read);
        size += read;
        if (size > budget.limits().memberBytes()) {
          throw new UnreadableException(
              FailureReason.TOO_LARGE,
              "the member has more than " + budget.limits().memberBytes() + " bytes");
        }
        out.write(buffer, 0, read);
      }
      return Optional.empty();
    } catch (UnreadableException e) {
      return Optional.of(new Extraction.Failed(member, e.reason(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      // Decompressors answer damaged bytes with runtime exceptions too.
      return Optional.of(
          new Extraction.Failed(
              member, FailureReason.UNREADABLE, "the member is damaged: " + e.getMessage()));
    }
  }

  private void refuse(SourceFile file, FailureReason reason, String detail) throws IOException {
    taker.take(new Member.Refused(new Extraction.Failed(file, reason, detail)));
  }

  private static SourceFile member(SourceFile archive, String name) {
    return new SourceFile(
        archive.path(),
        archive.name() + "!/" + name.replace('\\', '/'),
        "application/octet-stream");
  }

  /** A name that is absolute, climbs, or holds control characters. */
  static boolean isUnsafe(String name) {
    String path = name.replace('\\', '/');
    if (path.isBlank() || path.startsWith("/") || path.indexOf(':') == 1) {
      return true;
    }
    return path.chars().anyMatch(Character::isISOControl) || ("/" + path + "/").contains("/../");
  }

  /** The stream of a tar holds all members and must outlive each. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
