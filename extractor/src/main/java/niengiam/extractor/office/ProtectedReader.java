package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word and Excel 2007 and later behind a password; decrypted in memory, never to a disk. */
public final class ProtectedReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-tika-ooxml-protected");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      try (InputStream plain = Passwords.first(options, word -> open(container, decryptor, word));
          OPCPackage content = OPCPackage.open(plain)) {
        return read(file, content);
      }
    } catch (InvalidFormatException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static InputStream open(
      POIFSFileSystem container, Decryptor decryptor, Optional<String> password)
      throws IOException {
    try {
      // Without a password Excel encrypts with one that everybody knows.
      if (!decryptor.verifyPassword(password.orElse(Decryptor.DEFAULT_PASSWORD))) {
        throw new EncryptedDocumentException("the password does not fit");
      }
      return decryptor.getDataStream(container);
    } catch (GeneralSecurityException e) {
      throw new UnreadableException(FailureReason.ENCRYPTED, "an encryption that is not known");
    }
  }

  private static Extraction read(SourceFile file, OPCPackage content) throws IOException {
    var main = content.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    String type = main.isEmpty() ? "" : content.getPart(main.getRelationship(0)).getContentType();
    if (type.contains("wordprocessingml")) {
      return DocxReader.read(file, content);
    }
    if (type.contains("spreadsheetml")) {
      return WorkbookPackage.read(file, content);
    }
    throw new UnreadableException(FailureReason.UNSUPPORTED, "no reader for the encrypted " + type);
  }
}
