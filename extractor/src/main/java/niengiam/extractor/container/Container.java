package niengiam.extractor.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.mail.Mail;

/** Unpacks archives, those inside them too, member by member. */
public final class Container {
  private static final Map<String, ArchiveFormat> ARCHIVES =
      Map.ofEntries(
          Map.entry("application/zip", new ZipFormat()),
          Map.entry("application/x-7z-compressed", new SevenZipFormat()),
          Map.entry("application/x-rar-compressed", new RarFormat()),
          Map.entry("application/x-tar", new TarFormat()),
          Map.entry("application/x-gtar", new TarFormat()),
          Map.entry("application/gzip", CompressedFormat.GZIP),
          Map.entry("application/x-bzip", CompressedFormat.BZIP2),
          Map.entry("application/x-bzip2", CompressedFormat.BZIP2),
          Map.entry("application/x-xz", CompressedFormat.XZ));

  /** Takes one member after the other. */
  @FunctionalInterface
  public interface Taker {
    /** The bytes of a {@link Member.File} are the taker's to move or delete. */
    void take(Member member) throws IOException;
  }

  private final Limits limits;

  public Container(Limits limits) {
    this.limits = limits;
  }

  /** Whether files of this type are nothing but their members; office documents do not count. */
  public static boolean isContainer(String mediaType) {
    return ARCHIVES.containsKey(mediaType);
  }

  /** Whether files of this type have members; a mail has them beside its own text. */
  public static boolean holdsMembers(String mediaType) {
    return isContainer(mediaType) || Mail.isMail(mediaType);
  }

  static ArchiveFormat formatOf(String mediaType) {
    return ARCHIVES.getOrDefault(mediaType, new Attachments());
  }

  /**
   * Gives all members in the order of the archive. Whatever is wrong with one of them or with the
   * rest of the archive is a {@link Member.Refused}.
   *
   * @param workFolder holds the unpacked bytes, under names of our own; nothing is written
   *     elsewhere
   * @throws IOException what the taker throws, or the work folder cannot be written
   */
  public void members(SourceFile archive, Path workFolder, Taker taker) throws IOException {
    Files.createDirectories(workFolder);
    new Unpacking(new Budget(limits, Files.size(archive.path())), workFolder, taker)
        .unpack(archive, 1);
  }
}
