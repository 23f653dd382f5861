package niengiam.extractor.container;

import java.io.IOException;
import java.io.InputStream;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.mail.Mail;
import niengiam.extractor.mail.MailVisitor;

/** The attachments of a mail. */
final class Attachments implements ArchiveFormat {
  @Override
  public void entries(SourceFile archive, Entry.Taker taker) throws IOException {
    Mail.visit(
        archive,
        new MailVisitor() {
          @Override
          public boolean attachment(String name, InputStream in) throws IOException {
            return taker.take(new Entry.Stored(name, in::transferTo));
          }
        });
  }
}
