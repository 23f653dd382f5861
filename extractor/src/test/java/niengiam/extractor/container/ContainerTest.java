package niengiam.extractor.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niengiam.extractor.format.SourceFile;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerTest {
  private static final byte[] REPORT = "Báo cáo của xã Bản Mây".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private List<String> members(byte[] archive, String name, Limits limits) throws IOException {
    Path file = Files.write(folder.resolve(name), archive);
    List<String> seen = new ArrayList<>();
    SourceFile source = new SourceFile(file, name, Detection.mediaType(file, name));
    assertThat(Container.isContainer(source.mediaType())).as(source.mediaType()).isTrue();
    Path work = folder.resolve("work");
    new Container(limits)
        .members(
            source,
            work,
            member ->
                seen.add(
                    switch (member) {
                      case Member.File f -> take(f.file(), work);
                      case Member.Refused r ->
                          r.failure().file().name()
                              + " "
                              + r.failure().reason()
                              + " "
                              + r.failure().detail();
                    }));
    try (var left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
    return seen;
  }

  private static String take(SourceFile file, Path work) throws IOException {
    assertThat(file.path()).hasParent(work);
    String line = file.name() + " " + file.mediaType() + " " + Files.size(file.path());
    Files.delete(file.path());
    return line;
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void membersBearTheNameOfTheArchive() throws IOException {
    byte[] inner = zip("b.txt", REPORT);
    assertThat(members(zip("2023/a.txt", REPORT, "cũ/năm.zip", inner), "hoso.zip", Limits.DEFAULT))
        .containsExactly(
            "hoso.zip!/2023/a.txt text/plain 30", "hoso.zip!/cũ/năm.zip!/b.txt text/plain 30");
  }

  @Test
  void namesThatClimbAreRefused() throws IOException {
    byte[] archive =
        zip("../a.txt", REPORT, "/etc/b.txt", REPORT, "x\\..\\..\\c.txt", REPORT, "C:/d", REPORT);
    assertThat(members(archive, "a.zip", Limits.DEFAULT))
        .hasSize(4)
        .allMatch(line -> line.endsWith("UNREADABLE unsafe name in the archive"));
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void bombsStop() throws IOException {
    byte[] big = zip("a.txt", new byte[90 << 20], "b.txt", REPORT);
    assertThat(members(big, "bomb.zip", Limits.DEFAULT))
        .containsExactly(
            "bomb.zip!/a.txt TOO_LARGE the archive unpacks to more than 200 times its size");
    Limits few = new Limits(1, 1000, 10, 200, 1);
    assertThat(members(zip("a", REPORT, "b", REPORT), "few.zip", few))
        .containsExactly(
            "few.zip!/a TOO_LARGE the member has more than 10 bytes",
            "few.zip!/b TOO_LARGE the archive has more than 1 members");
    assertThat(
            members(zip("a.zip", zip("b.txt", REPORT)), "deep.zip", new Limits(9, 999, 999, 9, 1)))
        .containsExactly("deep.zip!/a.zip TOO_LARGE archives are nested too deep");
  }

  @Test
  void everyPrefixEnds() throws IOException {
    byte[] archive = zip("a.txt", REPORT, "b/c.txt", REPORT, "d.zip", zip("e.txt", REPORT));
    for (int length = 4; length < archive.length; length += 7) {
      assertThat(members(Arrays.copyOf(archive, length), "cut.zip", Limits.DEFAULT))
          .as("first %s bytes", length)
          .isNotEmpty();
    }
  }

  @Test
  void tarInGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("2023/a.txt");
      entry.setSize(REPORT.length);
      tar.putArchiveEntry(entry);
      tar.write(REPORT);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("link", TarArchiveEntry.LF_SYMLINK));
      tar.closeArchiveEntry();
    }
    assertThat(members(bytes.toByteArray(), "hoso.tgz", Limits.DEFAULT))
        .containsExactly(
            "hoso.tgz!/hoso.tar!/2023/a.txt text/plain 30",
            "hoso.tgz!/hoso.tar!/link UNSUPPORTED the member is a link or a device");
  }

  @Test
  void sevenZip() throws IOException {
    Path file = folder.resolve("made.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      put(out, "2023/bc-01.txt", REPORT);
      put(out, "../ngoai.txt", REPORT);
      put(out, "cũ.zip", zip("b.txt", REPORT));
    }
    byte[] whole = Files.readAllBytes(file);
    assertThat(members(whole, "hoso.7z", Limits.DEFAULT))
        .containsExactly(
            "hoso.7z!/2023/bc-01.txt text/plain 30",
            "hoso.7z!/../ngoai.txt UNREADABLE unsafe name in the archive",
            "hoso.7z!/cũ.zip!/b.txt text/plain 30");
    for (int length = 8; length < whole.length; length += 11) {
      assertThat(members(Arrays.copyOf(whole, length), "cut.7z", Limits.DEFAULT)).isNotEmpty();
    }
  }

  @Test
  void bombsInSevenZipStop() throws IOException {
    Path file = folder.resolve("made.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      put(out, "a.txt", new byte[90 << 20]);
      put(out, "b.txt", REPORT);
    }
    assertThat(members(Files.readAllBytes(file), "bomb.7z", Limits.DEFAULT))
        .containsExactly(
            "bomb.7z!/a.txt TOO_LARGE the archive unpacks to more than 200 times its size");
  }

  @Test
  void passwordsAreNamed() throws IOException {
    Path file = folder.resolve("made.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), "mật khẩu".toCharArray())) {
      put(out, "a.txt", REPORT);
    }
    assertThat(members(Files.readAllBytes(file), "khoa.7z", Limits.DEFAULT))
        .allMatch(line -> line.contains(" ENCRYPTED "))
        .hasSize(1);
    byte[] archive = zip("a.txt", REPORT);
    archive[6] |= 1;
    int directory = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
    archive[directory + 8] |= 1;
    assertThat(members(archive, "khoa.zip", Limits.DEFAULT))
        .containsExactly("khoa.zip!/a.txt ENCRYPTED the member needs a password");
    assertThat(members(RarFile.of(0x04, "a.txt", REPORT), "khoa.rar", Limits.DEFAULT))
        .containsExactly("khoa.rar!/a.txt ENCRYPTED the member needs a password");
  }

  @Test
  void rar() throws IOException {
    byte[] whole = RarFile.of(0, "2023\\bc-01.txt", REPORT, "..\\ngoai.txt", REPORT);
    assertThat(members(whole, "hoso.rar", Limits.DEFAULT))
        .containsExactly(
            "hoso.rar!/2023/bc-01.txt text/plain 30",
            "hoso.rar!/../ngoai.txt UNREADABLE unsafe name in the archive");
    byte[] damaged = whole.clone();
    damaged[whole.length - 20] ^= 0x55;
    assertThat(members(damaged, "hong.rar", Limits.DEFAULT)).hasSize(2);
    for (int length = 8; length < whole.length; length++) {
      members(Arrays.copyOf(whole, length), "cut.rar", Limits.DEFAULT);
    }
    byte[] five = Arrays.copyOf(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0}, 64);
    assertThat(members(five, "moi.rar", Limits.DEFAULT))
        .containsExactly("moi.rar UNSUPPORTED RAR of version 5; pack the files as ZIP or 7z");
  }

  private static void put(SevenZOutputFile out, String name, byte[] bytes) throws IOException {
    SevenZArchiveEntry entry = new SevenZArchiveEntry();
    entry.setName(name);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }
}
