package niengiam.extractor.office;

import java.io.IOException;
import java.util.Optional;
import niengiam.extractor.format.ReadOptions;
import org.apache.poi.EncryptedDocumentException;

/** Opens a file without a password first, then with each that was given. */
final class Passwords {
  private Passwords() {}

  /** Throws {@link EncryptedDocumentException} when the password does not fit. */
  interface Attempt<T> {
    T open(Optional<String> password) throws IOException;
  }

  /**
   * @throws EncryptedDocumentException when none fits
   */
  static <T> T first(ReadOptions options, Attempt<T> attempt) throws IOException {
    EncryptedDocumentException refused;
    try {
      return attempt.open(Optional.empty());
    } catch (EncryptedDocumentException e) {
      refused = e;
    }
    for (String password : options.passwords()) {
      try {
        return attempt.open(Optional.of(password));
      } catch (EncryptedDocumentException e) {
        refused = e;
      }
    }
    throw refused;
  }
}
