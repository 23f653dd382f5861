package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordTest {
  private static final String PASSWORD = "bản mây 2023";
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  static Stream<Arguments> files() throws Exception {
    return Stream.of(
        Arguments.of("bc.docx", ooxml(Fixtures.docx()), "Toàn huyện có 12 xã"),
        Arguments.of("bieu.xlsx", ooxml(Fixtures.all().get("bieu.xlsx")), "HUYỆN THANH SƠN HẠ"),
        Arguments.of("bieu.xls", xls(Fixtures.all().get("bieu.xls")), "HUYỆN THANH SƠN HẠ"),
        Arguments.of("bc.pdf", pdf(), "Xa Ban May"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theOneThatFitsOpensTheFile(String name, byte[] bytes, String text) throws Exception {
    assertThat(read(name, bytes, "sai", PASSWORD))
        .isInstanceOfSatisfying(
            Extraction.Done.class, done -> assertThat(done.layout().text()).contains(text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void withoutOneThatFitsTheFileIsEncrypted(String name, byte[] bytes, String text)
      throws Exception {
    for (String[] tried : new String[][] {{}, {"sai"}}) {
      assertThat(read(name, bytes, tried))
          .isInstanceOfSatisfying(
              Extraction.Failed.class,
              failed -> {
                assertThat(failed.reason()).isEqualTo(FailureReason.ENCRYPTED);
                assertThat(failed.detail()).doesNotContain("sai");
              });
    }
  }

  @Test
  void noPasswordIsPrinted() {
    assertThat(ReadOptions.DEFAULT.withPasswords(List.of(PASSWORD)).toString())
        .doesNotContain(PASSWORD);
  }

  private Extraction read(String name, byte[] bytes, String... passwords) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    return extractor.read(
        extractor.open(file, name), ReadOptions.DEFAULT.withPasswords(List.of(passwords)));
  }

  private static byte[] ooxml(byte[] plain) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(PASSWORD);
      try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(plain));
          OutputStream stream = encryptor.getDataStream(container)) {
        content.save(stream);
      }
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] xls(byte[] plain) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  private static byte[] pdf() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
        content.newLineAtOffset(100, 700);
        content.showText("Xa Ban May");
        content.endText();
      }
      document.protect(new StandardProtectionPolicy("chu", PASSWORD, new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }
}
