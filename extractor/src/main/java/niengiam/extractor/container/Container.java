package niengiam.extractor.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import niengiam.extractor.format.SourceFile;

/** Unpacks archives, those inside them too, member by member. */
public final class Container {
  static final String ZIP = "application/zip";
  static final String GZIP = "application/gzip";
  private static final Set<String> TYPES =
      Set.of(ZIP, GZIP, "application/x-tar", "application/x-gtar");

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

  /** Whether files of this type hold files; office documents do not count. */
  public static boolean isContainer(String mediaType) {
    return TYPES.contains(mediaType);
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
