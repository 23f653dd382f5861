package niengiam.corpus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import niengiam.extractor.container.Container;
import niengiam.extractor.container.Limits;
import niengiam.extractor.container.Member;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;

/** Gives a file, or in its place the members of an archive file. */
final class Opener {
  /** Stands between an archive file and its member in keys and paths. */
  static final String INSIDE = "!/";

  /** ZIP files by their bytes whose members are no files of their own. */
  private static final Set<String> OFFICE =
      Set.of("docx", "xlsx", "pptx", "docm", "xlsm", "dotx", "odt", "ods", "odp");

  /** What begins with bytes that many other files begin with too. */
  private static final Set<String> NAMED = Set.of("tar", "eml", "msg");

  private final Reading reading;
  private final Path tmp;
  private final Container container = new Container(Limits.DEFAULT);

  /**
   * @param tmp where members are unpacked
   */
  Opener(Reading reading, Path tmp) {
    this.reading = reading;
    this.tmp = tmp;
  }

  /**
   * @param wanted which members to give, by their keys
   */
  void give(Found found, Predicate<String> wanted, Supply.Visitor visitor)
      throws InterruptedException {
    give(found, true, wanted, visitor);
  }

  /** Gives members only, even of a file that is a document too, as a mail is. */
  void giveMembers(Found found, Predicate<String> wanted, Supply.Visitor visitor)
      throws InterruptedException {
    give(found, false, wanted, visitor);
  }

  private void give(Found found, boolean itself, Predicate<String> wanted, Supply.Visitor visitor)
      throws InterruptedException {
    try {
      if (!Files.isRegularFile(found.file()) || !mayHoldFiles(found.file())) {
        visitor.file(found);
        return;
      }
      SourceFile file = reading.open(found.file(), found.path());
      if (!Container.holdsMembers(file.mediaType())) {
        visitor.file(found);
        return;
      }
      boolean alone = Container.isContainer(file.mediaType());
      Members members = new Members(found, wanted, visitor, alone);
      container.members(file, tmp, members::take);
      if (alone && !members.cutShort) {
        visitor.opened(found);
      } else if (!alone && itself) {
        visitor.file(found);
      }
    } catch (Interrupted e) {
      throw new InterruptedException();
    } catch (AccessDeniedException e) {
      visitor.failed(found, FailureReason.UNREADABLE, FileImport.why(e));
    } catch (IOException e) {
      visitor.failed(found, FailureReason.UNREADABLE, "không mở được tệp nén: " + e.getMessage());
    }
  }

  /** A cheap look that spares most files a full detection. */
  private static boolean mayHoldFiles(Path file) throws IOException {
    String name = FileText.of(file).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (OFFICE.contains(extension)) {
      return false;
    }
    if (NAMED.contains(extension)) {
      return true;
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(262);
    }
    return starts(head, 0, 'P', 'K')
        || starts(head, 0, 0x1f, 0x8b)
        || starts(head, 0, 'B', 'Z', 'h')
        || starts(head, 0, 'R', 'a', 'r', '!')
        || starts(head, 0, '7', 'z', 0xbc, 0xaf)
        || starts(head, 0, 0xfd, '7', 'z', 'X', 'Z')
        || starts(head, 257, 'u', 's', 't', 'a', 'r');
  }

  private static boolean starts(byte[] head, int at, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (at + i >= head.length || (head[at + i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The members of one archive file on their way. */
  private static final class Members {
    private final Found container;
    private final Predicate<String> wanted;
    private final Supply.Visitor visitor;
    private final boolean alone;
    private boolean cutShort;

    /**
     * @param alone whether the file is nothing but its members; what is wrong with a mail is found
     *     again when it is read itself
     */
    Members(Found container, Predicate<String> wanted, Supply.Visitor visitor, boolean alone) {
      this.container = container;
      this.wanted = wanted;
      this.visitor = visitor;
      this.alone = alone;
    }

    void take(Member member) throws IOException {
      try {
        switch (member) {
          case Member.File given -> file(given.file());
          case Member.Refused refused -> refused(refused.failure());
        }
      } catch (InterruptedException e) {
        throw new Interrupted(e);
      }
    }

    private void file(SourceFile file) throws IOException, InterruptedException {
      Found found = found(file);
      if (Noise.inside(inside(file)) || !wanted.test(found.source())) {
        Files.deleteIfExists(file.path());
      } else {
        visitor.file(found);
      }
    }

    private void refused(Extraction.Failed failure) throws InterruptedException {
      Found found = found(failure.file());
      boolean whole = found.source().equals(container.source());
      cutShort |= whole;
      if (whole ? alone : cutShort || wanted.test(found.source())) {
        visitor.failed(found, failure.reason(), failure.detail());
      }
    }

    private Found found(SourceFile file) {
      return new Found(
          file.path(), container.source() + inside(file), container.path() + inside(file), true);
    }

    private String inside(SourceFile member) {
      return member.name().substring(container.path().length());
    }
  }

  /** Carries an interruption through the unpacking. */
  private static final class Interrupted extends IOException {
    @Serial private static final long serialVersionUID = 1;

    Interrupted(InterruptedException cause) {
      super(cause);
    }
  }
}
