package niengiam.extractor.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;

/** A saved mail of either form. */
public final class Mail {
  static final String MIME = "message/rfc822";
  static final String OUTLOOK = "application/vnd.ms-outlook";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

  private Mail() {}

  public static boolean isMail(String mediaType) {
    return mediaType.equals(MIME) || mediaType.equals(OUTLOOK);
  }

  /**
   * @throws UnreadableException when the mail is damaged
   * @throws IOException what the visitor throws
   */
  public static void visit(SourceFile file, MailVisitor visitor) throws IOException {
    switch (file.mediaType()) {
      case OUTLOOK -> OutlookMail.visit(file.path(), visitor);
      case MIME -> {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
          new MimeMail(visitor).visit(in);
        }
      }
      default ->
          throw new UnreadableException(
              FailureReason.UNSUPPORTED, file.mediaType() + " is no mail");
    }
  }

  static UnreadableException damaged(Throwable cause) {
    String message = cause.getMessage();
    return new UnreadableException(
        FailureReason.UNREADABLE,
        "the mail is damaged: " + (message == null ? cause.getClass().getSimpleName() : message));
  }

  /** As the writer's clock showed it. */
  static String day(ZonedDateTime time) {
    return DAY.format(time);
  }

  /** The name of an attachment is one step of a path, whatever it says. */
  static String leaf(String name, int number) {
    String plain = name.replaceAll("[/\\\\\\p{Cntrl}]+", "_").strip();
    return plain.isEmpty() || plain.equals("..") ? "attachment-" + number : plain;
  }
}
