package niengiam.extractor.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import niengiam.extractor.Extractor;
import niengiam.extractor.container.Container;
import niengiam.extractor.container.Limits;
import niengiam.extractor.container.Member;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String REPORT = "Báo cáo của xã Bản Mây";
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  private Extraction read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("mail.bin"), bytes);
    return extractor.read(extractor.open(file, name), ReadOptions.DEFAULT);
  }

  private String text(String name, byte[] bytes) throws IOException {
    Extraction extraction = read(name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    return ((Extraction.Done) extraction).layout().text();
  }

  private List<String> members(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("mail.bin"), bytes);
    List<String> seen = new ArrayList<>();
    SourceFile mail = extractor.open(file, name);
    new Container(Limits.DEFAULT)
        .members(
            mail,
            folder.resolve("work"),
            member -> {
              switch (member) {
                case Member.File f -> seen.add(f.file().name() + " " + text(f.file().path()));
                case Member.Refused r ->
                    seen.add(r.failure().file().name() + " " + r.failure().reason());
              }
            });
    return seen;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mail() {
    return """
    Subject: =?UTF-8?B?%s?=
    From: =?UTF-8?Q?V=C4=83n_ph=C3=B2ng?= <vp@thanhsonha.example>
    To: Xa Ban May <banmay@thanhsonha.example>
    Date: Tue, 5 Mar 2024 09:12:00 +0700
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=aaa

    --aaa
    Content-Type: multipart/alternative; boundary=bbb

    --bbb
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: base64

    %s
    --bbb
    Content-Type: text/html; charset=UTF-8
    Content-Transfer-Encoding: base64

    %s
    --bbb--
    --aaa
    Content-Type: text/plain; name="x.txt"
    Content-Disposition: attachment; filename="=?UTF-8?B?%s?="
    Content-Transfer-Encoding: base64

    %s
    --aaa
    Content-Type: text/plain
    Content-Disposition: attachment; filename="../../ngoai.txt"

    leo ra
    --aaa--
    """
        .formatted(
            base64("Nộp báo cáo quý I"),
            base64("Kính gửi xã"),
            base64("<p>Kính gửi xã</p><table border=1><tr><td>Xã</td><td>Hộ</td></tr></table>"),
            base64("bc-01.txt"),
            base64(REPORT))
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void theLetterIsADocument() throws IOException {
    assertThat(text("thu.eml", mail()))
        .isEqualTo(
            """
            Chủ đề: Nộp báo cáo quý I
            Từ: Văn phòng <vp@thanhsonha.example>
            Đến: Xa Ban May <banmay@thanhsonha.example>
            Ngày: 05/03/2024 09:12
            Kính gửi xã
            Xã\tHộ
            """);
  }

  @Test
  void attachmentsAreMembers() throws IOException {
    assertThat(members("thu.eml", mail()))
        .containsExactly("thu.eml!/bc-01.txt " + REPORT, "thu.eml!/.._.._ngoai.txt leo ra");
  }

  @Test
  void attachedMailsAreOpened() throws IOException {
    byte[] outer =
        ("Subject: chuyen tiep\nContent-Type: multipart/mixed; boundary=z\n\n--z\n"
                + "Content-Type: text/plain\n\nxem thu kem theo\n--z\n"
                + "Content-Type: message/rfc822\n\n"
                + new String(mail(), StandardCharsets.US_ASCII).replace("\r", "")
                + "\n--z--\n")
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(members("a.eml", outer))
        .hasSize(3)
        .first()
        .isEqualTo("a.eml!/mail.eml!/bc-01.txt " + REPORT);
    assertThat(text("a.eml", outer)).isEqualTo("Chủ đề: chuyen tiep\nxem thu kem theo\n");
  }

  @Test
  void lettersOfOldProgramsAreJudged() throws IOException {
    byte[] old =
        "Subject: =?x-khong-biet?Q?abc?=\nFrom: a@b.example\n\nB¸o c¸o cña x· B¶n M©y ®\u00ADîc göi\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(text("cu.eml", old)).contains("Báo cáo của xã Bản Mây được gửi");
  }

  @Test
  void outlook() throws IOException {
    byte[] mail = outlookMail();
    assertThat(text("thu.msg", mail))
        .isEqualTo(
            """
            Chủ đề: Nộp báo cáo quý I
            Từ: Văn phòng
            Đến: Xã Bản Mây
            Kính gửi xã
            """);
    assertThat(members("thu.msg", mail)).containsExactly("thu.msg!/bc-01.txt " + REPORT);
    for (int length = 512; length < mail.length; length += 173) {
      assertThat(read("cut.msg", Arrays.copyOf(mail, length))).isNotNull();
    }
  }

  @Test
  void everyPrefixEnds() throws IOException {
    byte[] whole = mail();
    for (int length = 1; length < whole.length; length += 37) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(read("cut.eml", cut)).isNotNull();
      members("cut.eml", cut);
    }
  }

  @Test
  void partsWithoutEndAreDamage() throws IOException {
    StringBuilder nested = new StringBuilder("From: a@b.example\nSubject: x\n");
    for (int i = 0; i < 10_000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      nested.append(i).append('\n');
    }
    assertThat(read("sau.eml", nested.toString().getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(FailureReason.UNREADABLE));
  }

  private static byte[] outlookMail() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DirectoryEntry root = file.getRoot();
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
      string(root, "0037", "Nộp báo cáo quý I");
      string(root, "0C1A", "Văn phòng");
      string(root, "0E04", "Xã Bản Mây");
      string(root, "1000", "Kính gửi xã");
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      string(attachment, "3707", "bc-01.txt");
      attachment.createDocument(
          "__substg1.0_37010102",
          new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)));
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void string(DirectoryEntry folder, String property, String value)
      throws IOException {
    folder.createDocument(
        "__substg1.0_" + property + "001F",
        new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
  }
}
