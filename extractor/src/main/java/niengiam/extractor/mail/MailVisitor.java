package niengiam.extractor.mail;

import java.io.IOException;
import java.io.InputStream;

/** Takes the parts of a mail in the order in which they stand. */
public interface MailVisitor {
  /** The heads of a letter that a reader wants to see. */
  enum Head {
    SUBJECT,
    FROM,
    TO,
    CC,
    DATE
  }

  default void head(Head head, String value) {}

  /**
   * @param html whether the letters are HTML
   */
  default void text(boolean html, String letters) {}

  /**
   * Takes an attachment, whose bytes can be read during this call only.
   *
   * @return whether more attachments are wanted
   */
  default boolean attachment(String name, InputStream in) throws IOException {
    return true;
  }
}
