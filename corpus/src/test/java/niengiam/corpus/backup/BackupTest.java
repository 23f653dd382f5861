package niengiam.corpus.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Manifest;
import niengiam.corpus.ingest.Imported;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.verify.Flaw;
import niengiam.corpus.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive goes into one file and comes back; what is no honest backup is refused whole. */
class BackupTest {
  private static final int FILES = 6;

  @TempDir Path dir;
  private Path files;
  private Path archive;
  private Path backup;

  @BeforeEach
  void archive() throws IOException {
    files = Files.createDirectories(dir.resolve("hồ sơ"));
    write(0, FILES);
    archive = dir.resolve("kho");
    Imported.into(archive, files);
    backup = dir.resolve("kho.zip");
  }

  private void write(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      Files.writeString(files.resolve(i + ".txt"), "báo cáo " + i, StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatComesBackIsWhatWentIn() throws IOException {
    Backup.Saved saved = save();
    assertThat(saved.files()).isEqualTo(2 * FILES);
    assertThat(saved.leftOut()).isZero();

    Path restored = dir.resolve("kho khác");
    assertThat(restore(restored, false)).isEqualTo(2 * FILES);

    assertThat(entries(restored)).isEqualTo(entries(archive));
    Imported.into(restored, files);
    assertThat(flaws(restored)).isNotEmpty().allMatch(flaw -> flaw.file().equals("index"));
  }

  @Test
  void whatPeopleDecidedComesBackToo() throws IOException {
    List<String> names = List.of(Archive.ACCEPTED, Archive.corrections("ab".repeat(32)));
    try (Archive writer = Archive.open(archive)) {
      for (String name : names) {
        writer.decide(name, "{\"id\":\"cũ\"}\n".getBytes(StandardCharsets.UTF_8));
        writer.decide(name, "{\"id\":\"mới\"}\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    save();

    Path restored = dir.resolve("kho khác");
    assertThat(restore(restored, false)).isEqualTo(2 * FILES + names.size());

    for (String name : names) {
      assertThat(restored.resolve(name)).hasContent("{\"id\":\"mới\"}");
    }
    assertThat(flaws(restored)).allMatch(flaw -> flaw.file().equals("index"));
  }

  @Test
  void aBackupWhileFilesComeHoldsOneMomentOfTheLedger() throws Exception {
    write(FILES, 200);
    Thread importing =
        new Thread(
            () -> {
              try {
                Imported.into(archive, files);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    importing.start();
    while (importing.isAlive()) {
      save();
      Path restored = dir.resolve("bản chép");
      restore(restored, true);
      assertThat(flaws(restored)).allMatch(flaw -> flaw.file().equals("index"));
      assertThat(entries(restored).size()).isBetween(FILES, 200);
    }
    importing.join();
  }

  @Test
  void aDamagedFileIsLeftOutAndReadAgainByTheNextImport() throws IOException {
    Entry lost = entries(archive).getFirst();
    Path file = archive.resolve(Archive.name(lost.sha256()));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    List<String> left = new ArrayList<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      Backup.run(reader, backup, left::add, ProgressListener.silent());
    }
    assertThat(left).containsExactly(Archive.name(lost.sha256()));

    Path restored = dir.resolve("kho khác");
    restore(restored, false);

    assertThat(entries(restored)).hasSize(FILES - 1);
    Imported.into(restored, files);
    assertThat(entries(restored)).hasSize(FILES);
  }

  @Test
  void anArchiveIsReplacedOnlyOnDemandAndAFolderOfOtherFilesNever() throws IOException {
    save();
    assertThatThrownBy(() -> restore(archive, false))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("--force");
    assertThatThrownBy(() -> restore(files, true)).hasMessageContaining("không phải là kho");
    try (Archive writer = Archive.open(archive)) {
      assertThat(writer.writable()).isTrue();
      assertThatThrownBy(() -> restore(archive, true)).hasMessageContaining("đang được");
    }
    assertThat(restore(archive, true)).isEqualTo(2 * FILES);
    assertThat(dir).isDirectoryNotContaining("glob:**/.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../ngoài.txt",
        "/etc/x",
        "analyses/00/../../x",
        "originals/00/x",
        "lock",
        "index/segments_1",
        "a\nb",
      })
  void aNameThatIsNoneOfOursIsRefused(String name) throws IOException {
    save();
    hostile(members -> members.put(name, new byte[] {1}));
    refused("không phải tên");
    assertThat(dir.resolve("ngoài.txt")).doesNotExist();
  }

  @Test
  void aFileThatTheManifestDoesNotNameIsRefused() throws IOException {
    save();
    hostile(members -> members.put("originals/00/" + "0".repeat(62), new byte[] {1}));
    refused("kê");
  }

  @Test
  void aFileThatIsGoneIsRefused() throws IOException {
    save();
    hostile(members -> members.remove(first(members, "originals/")));
    refused("kê");
  }

  @Test
  void otherBytesOfTheSameLengthAreRefused() throws IOException {
    save();
    hostile(members -> members.get(first(members, "originals/"))[0] ^= 1);
    refused("SHA-256");
  }

  @Test
  void aFileThatUnpacksToMoreThanTheManifestTellsIsRefused() throws IOException {
    save();
    hostile(members -> members.put(first(members, "analyses/"), new byte[50_000_000]));
    refused("dài hơn");
  }

  @Test
  void aManifestThatUnpacksWithoutEndIsRefused() throws IOException {
    save();
    hostile(members -> members.put(Archive.MANIFEST, new byte[50_000_000]));
    refused("dài hơn");
  }

  @Test
  void aLedgerThatShrinksBeyondReasonIsRefused() throws IOException {
    save();
    hostile(members -> members.put(Archive.LEDGER, new byte[50_000_000]));
    refused("dài hơn");
  }

  @Test
  void moreThanTheDiskHoldsIsRefusedBeforeItIsUnpacked() throws IOException {
    save();
    hostile(
        members -> {
          String name = first(members, "analyses/");
          Manifest.Line line =
              new Manifest.Line(name, Long.MAX_VALUE / 2, Optional.of("0".repeat(64)));
          try {
            byte[] bytes = Manifest.bytes(line);
            String others =
                new String(members.get(Archive.MANIFEST), StandardCharsets.UTF_8)
                    .lines()
                    .filter(other -> !other.contains(name))
                    .map(other -> other + "\n")
                    .reduce("", String::concat);
            members.put(
                Archive.MANIFEST,
                (others + new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    refused("còn trống");
  }

  @Test
  void aNewerArchiveIsRefused() throws IOException {
    save();
    hostile(
        members -> members.put(Archive.MARK, "{\"schema\":99}".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> restore(dir.resolve("mới"), false)).hasMessageContaining("mới hơn");
    assertThat(dir.resolve("mới")).doesNotExist();
  }

  @Test
  void everyCutIsRefused() throws IOException {
    save();
    byte[] whole = Files.readAllBytes(backup);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      Files.write(backup, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> restore(dir.resolve("mới"), false))
          .isInstanceOf(BackupException.class);
      assertThat(dir.resolve("mới")).doesNotExist();
    }
  }

  private void refused(String words) {
    assertThatThrownBy(() -> restore(archive, true))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(words)
        .hasMessageContaining("hãy");
    assertThat(entries(archive)).hasSize(FILES);
    assertThat(dir).isDirectoryNotContaining("glob:**/.*");
  }

  private Backup.Saved save() {
    try (Archive reader = Archive.openReadOnly(archive)) {
      return Backup.run(
          reader,
          backup,
          name -> {
            throw new AssertionError(name);
          },
          ProgressListener.silent());
    }
  }

  private int restore(Path target, boolean replace) {
    return Restore.run(backup, target, replace, folder -> {}, ProgressListener.silent());
  }

  /** Packs the backup again after a change of its members. */
  private void hostile(Consumer<Map<String, byte[]>> change) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    change.accept(members);
    try (OutputStream out = Files.newOutputStream(backup);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
  }

  private static String first(Map<String, byte[]> members, String prefix) {
    return members.keySet().stream().filter(n -> n.startsWith(prefix)).findFirst().orElseThrow();
  }

  private static List<Entry> entries(Path archive) {
    try (Archive reader = Archive.openReadOnly(archive)) {
      return reader.entries().toList();
    }
  }

  private static List<Flaw> flaws(Path archive) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    try (Archive reader = Archive.openReadOnly(archive)) {
      Verification.run(reader, flaws::add, ProgressListener.silent());
    }
    return flaws;
  }
}
