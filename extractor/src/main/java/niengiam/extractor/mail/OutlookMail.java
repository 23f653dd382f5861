package niengiam.extractor.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Optional;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.mail.MailVisitor.Head;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A mail saved by Outlook. */
final class OutlookMail {
  /** The library holds the whole mail in memory; in bytes. */
  private static final long LARGEST = 256L << 20;

  private OutlookMail() {}

  private record Attachment(String name, InputStream content) {}

  static void visit(Path file, MailVisitor visitor) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableException(
          FailureReason.TOO_LARGE, "a mail of more than " + LARGEST + " bytes");
    }
    try (MAPIMessage mail = open(file)) {
      letter(mail, visitor);
      AttachmentChunks[] attachments = mail.getAttachmentFiles();
      boolean more = true;
      for (int i = 0; more && i < attachments.length; i++) {
        Optional<Attachment> attachment = attachment(attachments[i], i + 1);
        if (attachment.isPresent()) {
          more = visitor.attachment(attachment.get().name, attachment.get().content);
        }
      }
    }
  }

  private static MAPIMessage open(Path file) throws IOException {
    try {
      MAPIMessage mail = new MAPIMessage(file.toFile());
      mail.setReturnNullOnMissingChunk(true);
      if (mail.has7BitEncodingStrings()) {
        mail.guess7BitEncoding();
      }
      return mail;
    } catch (IOException | RuntimeException e) {
      throw Mail.damaged(e);
    }
  }

  private static void letter(MAPIMessage mail, MailVisitor visitor) throws IOException {
    try {
      head(Head.SUBJECT, mail.getSubject(), visitor);
      head(Head.FROM, mail.getDisplayFrom(), visitor);
      head(Head.TO, mail.getDisplayTo(), visitor);
      head(Head.CC, mail.getDisplayCC(), visitor);
      Calendar date = mail.getMessageDate();
      if (date != null) {
        // The file keeps the time in UTC; the clocks of its readers stand in Hà Nội.
        visitor.head(Head.DATE, Mail.day(date.toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh"))));
      }
      String html = mail.getHtmlBody();
      String text = mail.getTextBody();
      if (html != null && !html.isBlank()) {
        visitor.text(true, html);
      } else if (text != null) {
        visitor.text(false, text);
      }
    } catch (ChunkNotFoundException | RuntimeException e) {
      throw Mail.damaged(e);
    }
  }

  private static void head(Head head, @Nullable String value, MailVisitor visitor) {
    if (value != null && !value.isBlank()) {
      visitor.head(head, value.strip());
    }
  }

  private static Optional<Attachment> attachment(AttachmentChunks chunks, int number)
      throws IOException {
    try {
      if (chunks.isEmbeddedMessage()) {
        return Optional.of(
            new Attachment(
                Mail.leaf(name(chunks) + ".msg", number),
                new ByteArrayInputStream(embedded(chunks))));
      }
      return chunks.getAttachData() == null
          ? Optional.empty()
          : Optional.of(
              new Attachment(
                  Mail.leaf(name(chunks), number),
                  new ByteArrayInputStream(chunks.getAttachData().getValue())));
    } catch (IOException | RuntimeException e) {
      throw Mail.damaged(e);
    }
  }

  private static byte[] embedded(AttachmentChunks chunks) throws IOException {
    try (POIFSFileSystem alone = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      EntryUtils.copyNodes(chunks.getAttachmentDirectory().getDirectory(), alone.getRoot());
      alone.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static String name(AttachmentChunks chunks) {
    for (StringChunk name :
        new StringChunk[] {
          chunks.getAttachLongFileName(), chunks.getAttachFileName(), chunks.getAttachDisplayName()
        }) {
      if (name != null && name.getValue() != null && !name.getValue().isBlank()) {
        return name.getValue();
      }
    }
    return "";
  }
}
