package niengiam.extractor.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import niengiam.extractor.format.SourceFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * One compressed file, a TAR more often than not.
 *
 * @param extension what its name has behind the name of the file inside
 */
record CompressedFormat(String extension, Opening opening) implements ArchiveFormat {
  /** A dictionary of XZ may claim 4 GB; in KB. */
  private static final int MOST_MEMORY = 256 << 10;

  private static final Map<String, String> SHORT_NAMES =
      Map.of("tgz", ".gz", "tbz2", ".bz2", "tbz", ".bz2", "txz", ".xz");

  static final CompressedFormat GZIP =
      new CompressedFormat(
          ".gz",
          in ->
              GzipCompressorInputStream.builder()
                  .setInputStream(in)
                  .setDecompressConcatenated(true)
                  .get());
  static final CompressedFormat BZIP2 =
      new CompressedFormat(".bz2", in -> new BZip2CompressorInputStream(in, true));
  static final CompressedFormat XZ =
      new CompressedFormat(
          ".xz",
          in ->
              XZCompressorInputStream.builder()
                  .setInputStream(in)
                  .setDecompressConcatenated(true)
                  .setMemoryLimitKiB(MOST_MEMORY)
                  .get());

  @FunctionalInterface
  interface Opening {
    InputStream open(InputStream packed) throws IOException;
  }

  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    taker.take(
        new Entry.Stored(
            inner(archive.name().substring(archive.name().lastIndexOf('/') + 1)),
            out -> {
              try (InputStream packed =
                      new BufferedInputStream(Files.newInputStream(archive.path()));
                  InputStream in = opening.open(packed)) {
                in.transferTo(out);
              }
            }));
  }

  private String inner(String name) {
    int dot = name.lastIndexOf('.');
    String end = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot > 0 && extension.equals(SHORT_NAMES.get(end))) {
      return name.substring(0, dot) + ".tar";
    }
    return dot > 0 && extension.equals("." + end) ? name.substring(0, dot) : name;
  }
}
