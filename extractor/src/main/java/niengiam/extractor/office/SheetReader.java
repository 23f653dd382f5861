package niengiam.extractor.office;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Excel, both binary and OOXML: every visible sheet is a page, its table a grid. */
public final class SheetReader implements FormatReader {
  private static final String BINARY = "application/vnd.ms-excel";

  /** A binary workbook is held in memory several times over; in bytes. */
  private static final long LARGEST_BINARY = 64L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        BINARY,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        "application/vnd.ms-excel.sheet.macroenabled.12");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    if (file.mediaType().equals(BINARY)) {
      return binary(file, options);
    }
    try (OPCPackage container = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      return WorkbookPackage.read(file, container);
    } catch (OpenXML4JException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Extraction binary(SourceFile file, ReadOptions options) throws IOException {
    if (Files.size(file.path()) > LARGEST_BINARY) {
      throw new UnreadableException(
          FailureReason.TOO_LARGE, "a workbook of more than " + LARGEST_BINARY + " bytes");
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
        HSSFWorkbook workbook = Passwords.first(options, password -> open(container, password))) {
      SheetPages pages = new SheetPages();
      BinarySheet reader =
          new BinarySheet(
              new CellText(), workbook.getInternalWorkbook().isUsing1904DateWindowing());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        String name = workbook.getSheetName(i);
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          pages.add(reader.cells(workbook.getSheetAt(i), name));
        } else {
          pages.hidden(name);
        }
      }
      return pages.done(file);
    }
  }

  private static HSSFWorkbook open(POIFSFileSystem container, Optional<String> password)
      throws IOException {
    // Where POI looks for the password of a binary file: a variable of the thread.
    Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
    try {
      return new HSSFWorkbook(container);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
