package niengiam.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {
  @TempDir Path dir;

  @Test
  void anEntryComesBackAsItWasStored() throws IOException {
    Entry entry = Samples.entry(Samples.TEXT, "2023/bc-05.txt");
    try (Archive archive = Archive.open(dir)) {
      archive.put(entry, "/kho/2023/bc-05.txt");

      assertThat(archive.get(entry.id())).contains(entry);
      assertThat(archive.get(entry.id().substring(0, 6))).contains(entry);
      assertThat(archive.entries()).containsExactly(entry);
      assertThat(archive.source(entry.sha256())).contains("/kho/2023/bc-05.txt");
      assertThat(archive.get("0000000000000000")).isEmpty();
      assertThat(archive.get("../../niengiam")).isEmpty();
    }
    try (Archive reader = Archive.openReadOnly(dir)) {
      assertThat(reader.get(entry.id())).contains(entry);
    }
  }

  @Test
  void theLedgerTellsAllPlacesOfADocument() throws IOException {
    Entry entry = Samples.entry(Samples.TEXT, "a.txt");
    try (Archive archive = Archive.open(dir)) {
      archive.put(entry, "a.txt");
      archive.ledger().record(Samples.line("a.txt", Samples.TEXT, Outcome.NEW));
      archive.ledger().record(Samples.line("b.txt", Samples.TEXT, Outcome.DUPLICATE));
      archive.ledger().record(Samples.line("c.txt", Samples.TEXT, Outcome.DUPLICATE));
      archive.ledger().record(Samples.line("c.txt", "now other bytes", Outcome.NEW));

      assertThat(archive.get(entry.id()).orElseThrow().paths()).containsExactly("a.txt", "b.txt");
    }
  }

  @Test
  void oneWriterAtATimeAndAnyNumberOfReaders() {
    try (Archive writer = Archive.open(dir)) {
      assertThatThrownBy(() -> Archive.open(dir))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("đang được một tiến trình khác ghi");
      try (Archive reader = Archive.openReadOnly(dir)) {
        assertThat(reader.writable()).isFalse();
      }
      assertThatThrownBy(() -> Archive.open(dir)).isInstanceOf(ArchiveException.class);
      assertThat(writer.writable()).isTrue();
    }
    Archive.open(dir).close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\":99} | mới hơn",
        "{\"schema\":0} | hỏng",
        "{\"schem | hỏng",
        "'' | hỏng",
      })
  void whatItCannotReadIsRefusedWithAdvice(String mark, String words) throws IOException {
    Files.writeString(dir.resolve("niengiam.json"), mark, StandardCharsets.UTF_8);

    for (var open : List.<Runnable>of(() -> Archive.open(dir), () -> Archive.openReadOnly(dir))) {
      assertThatThrownBy(open::run)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(words);
    }
  }

  @Test
  void aFolderOfDocumentsIsNoArchive() throws IOException {
    Files.writeString(dir.resolve("báo cáo.txt"), "x", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Archive.open(dir)).hasMessageContaining("không phải là kho Niengiam");
    assertThatThrownBy(() -> Archive.openReadOnly(dir)).hasMessageContaining("Không có kho");
    assertThatThrownBy(() -> Archive.open(dir.resolve("báo cáo.txt")))
        .isInstanceOf(ArchiveException.class);
  }

  @Test
  void draftsOfADeadProcessGoAndAnUnfinishedArchiveIsFinished() throws IOException {
    Files.createDirectories(dir.resolve("tmp"));
    Files.writeString(dir.resolve("tmp/1.tmp"), "half", StandardCharsets.UTF_8);

    try (Archive archive = Archive.open(dir)) {
      assertThat(archive.drafts()).doesNotExist();
    }
  }

  @Test
  void aDamagedAnalysisIsNamed() throws IOException {
    Entry entry = Samples.entry(Samples.TEXT, "a.txt");
    try (Archive archive = Archive.open(dir)) {
      archive.put(entry, "a.txt");
      Path file = dir.resolve("analyses").resolve(entry.sha256().substring(0, 2));
      Files.writeString(file.resolve(entry.sha256() + ".json.gz"), "?", StandardCharsets.UTF_8);

      assertThatThrownBy(() -> archive.get(entry.id()))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(entry.sha256());
    }
  }

  @Test
  void originalsAreKeptOnceAndOnlyWithTheirOwnBytes() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "một", StandardCharsets.UTF_8);
    try (Archive archive = Archive.open(dir.resolve("kho"))) {
      assertThat(archive.originals().keep(file, Samples.sha("hai"))).isFalse();
      assertThat(archive.originals().get(Samples.sha("hai"))).isEmpty();
      assertThat(archive.originals().keep(file, Samples.sha("một"))).isTrue();
      assertThat(archive.originals().keep(file, Samples.sha("một"))).isTrue();
      assertThat(archive.originals().get(Samples.sha("một")).orElseThrow()).hasContent("một");
      assertThat(archive.originals().keep(dir.resolve("no.txt"), Samples.sha("x"))).isFalse();
      assertThat(archive.drafts()).isEmptyDirectory();
    }
  }
}
