package niengiam.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import niengiam.extractor.container.Container;
import niengiam.extractor.container.Detection;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.PageDrawer;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.secrecy.SecrecyMark;
import niengiam.extractor.secrecy.SecrecyMarks;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Reads any supported file in this process. Immutable; one instance serves all threads. Bulk runs
 * go through the workers of isolation.
 */
public final class Extractor {
  private static final String PLAIN_TEXT = "text/plain";
  private static final Set<String> DOCUMENT_EXTENSIONS =
      Set.of("doc", "docx", "htm", "html", "odt", "pdf", "rtf", "txt", "xls", "xlsx");

  private final Map<String, FormatReader> readers = new HashMap<>();
  private final Map<String, PageDrawer> drawers = new HashMap<>();

  public Extractor() {
    for (FormatReader reader : Formats.all()) {
      for (String type : reader.mediaTypes()) {
        readers.put(type, reader);
      }
    }
    for (PageDrawer drawer : Formats.drawers()) {
      for (String type : drawer.mediaTypes()) {
        drawers.put(type, drawer);
      }
    }
  }

  /**
   * Detects what the file is: by its content first, by its name where the content leaves a choice.
   *
   * @throws IOException if the file cannot be opened
   */
  public SourceFile open(Path path, String name) throws IOException {
    return new SourceFile(path, name, Detection.mediaType(path, name));
  }

  /** Reads a file; whatever is wrong with it is a {@link Extraction.Failed}. */
  public Extraction read(SourceFile file, ReadOptions options) {
    try {
      long size = Files.size(file.path());
      if (size == 0) {
        return failed(file, FailureReason.UNREADABLE, "the file is empty");
      }
      if (size > options.maxBytes()) {
        return failed(file, FailureReason.TOO_LARGE, "the file has " + size + " bytes");
      }
      if (Container.isContainer(file.mediaType())) {
        return failed(
            file,
            FailureReason.UNSUPPORTED,
            "an archive of files; its members are read one by one");
      }
      if (isDisguisedImage(file)) {
        return failed(
            file,
            FailureReason.UNREADABLE,
            "the name says document, the content is "
                + file.mediaType()
                + "; give it the extension of an image to have it read as a scan");
      }
      Optional<FormatReader> reader = readerOf(file.mediaType());
      return reader.isPresent()
          ? guarded(reader.get().read(file, options), options)
          : failed(file, FailureReason.UNSUPPORTED, "no reader for " + file.mediaType());
    } catch (UnreadableException e) {
      return failed(file, e.reason(), String.valueOf(e.getMessage()));
    } catch (EncryptedDocumentException e) {
      return failed(file, FailureReason.ENCRYPTED, needs(options));
    } catch (IOException e) {
      return failed(file, FailureReason.UNREADABLE, describe(e));
    } catch (RuntimeException | StackOverflowError e) {
      // The parsers of others answer a damaged file with whatever they trip over: an index out of
      // bounds, a failed cast, endless nesting. None of it can be told from a bug of theirs, and
      // none may end a run over 50,000 files. The class goes into the detail, so that a bug of ours
      // still shows in the ledger.
      return failed(file, FailureReason.UNREADABLE, describe(e));
    }
  }

  /**
   * The picture of a page, as PNG.
   *
   * @throws UnreadableException when the format has none or the page cannot be drawn
   */
  public byte[] draw(SourceFile file, ReadOptions options, Drawing drawing)
      throws UnreadableException {
    PageDrawer drawer = drawers.get(file.mediaType());
    if (drawer == null) {
      throw new UnreadableException(
          FailureReason.UNSUPPORTED, "no pages to draw in " + file.mediaType());
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawer.draw(file, options, drawing), "png", png);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // As in reading, parsers answer damage with whatever they trip over.
      throw new UnreadableException(FailureReason.UNREADABLE, describe(e));
    }
    return png.toByteArray();
  }

  private static String needs(ReadOptions options) {
    return options.passwords().isEmpty()
        ? "the file needs a password"
        : "the file needs a password, and none that was given fits";
  }

  /** Keeps out what bears a mark of secrecy, whichever reader it came through. */
  private static Extraction guarded(Extraction extraction, ReadOptions options) {
    if (!(extraction instanceof Extraction.Done done)) {
      return extraction;
    }
    Optional<SecrecyMark> mark = SecrecyMarks.of(done.layout());
    return mark.isEmpty() || options.includeRestricted() && mark.get().canBeIncluded()
        ? done
        : failed(
            done.file(),
            FailureReason.RESTRICTED,
            "bears the mark of secrecy " + mark.get().words());
  }

  /**
   * An image under the name of a document is a file that got lost, not a scan that someone wanted
   * here; other disguises (HTML under the name of a Word file) are common and hold the document.
   */
  private static boolean isDisguisedImage(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return file.mediaType().startsWith("image/")
        && DOCUMENT_EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private Optional<FormatReader> readerOf(String mediaType) {
    FormatReader reader = readers.get(mediaType);
    if (reader == null && mediaType.startsWith("text/")) {
      // A kind of plain text that Tika has a name for, such as a log.
      MediaType type = MediaType.parse(mediaType);
      boolean plain =
          type != null
              && MediaTypeRegistry.getDefaultRegistry()
                  .isSpecializationOf(type, MediaType.TEXT_PLAIN);
      return plain ? Optional.ofNullable(readers.get(PLAIN_TEXT)) : Optional.empty();
    }
    return Optional.ofNullable(reader);
  }

  private static Extraction failed(SourceFile file, FailureReason reason, String detail) {
    return new Extraction.Failed(file, reason, detail);
  }

  private static String describe(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : cause.getClass().getSimpleName() + ": " + message.strip();
  }
}
