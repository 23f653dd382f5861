package niengiam.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
  @TempDir Path dir;

  private final LedgerLine first = Samples.line("a.txt", "một", Outcome.NEW);
  private final LedgerLine second = Samples.line("b.txt", "hai", Outcome.FAILED);

  @Test
  void theLastLineOfAFileIsItsState() throws IOException {
    LedgerLine later = Samples.line("a.txt", "ba", Outcome.FAILED);
    Path file = written(first, second, later);

    Ledger ledger = Ledger.open(file, false);

    assertThat(ledger.states()).containsExactly(later, second);
    assertThat(ledger.documents(Samples.sha("một"))).isEmpty();
    assertThat(ledger.failure(Samples.sha("ba"))).contains(later);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"source\":\"c.txt\",\"pa", "{", "\u0000\u0000\u0000"})
  void aTornLastLineDoesNotCountAndIsOverwritten(String torn) throws IOException {
    Path file = written(first);
    Files.writeString(file, torn, StandardCharsets.UTF_8, StandardOpenOption.APPEND);

    assertThat(Ledger.open(file, false).states()).containsExactly(first);
    Ledger ledger = Ledger.open(file, true);
    ledger.append(List.of(second));
    ledger.close();

    assertThat(Ledger.open(file, false).states()).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0000\n", "{}\n", "[]\n", "\n", "{\"source\":7\n"})
  void aDamagedLineIsPassedOver(String damaged) throws IOException {
    Path file = written(first);
    Files.writeString(file, damaged, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    Ledger ledger = Ledger.open(file, true);
    ledger.append(List.of(second));
    ledger.close();

    assertThat(Ledger.open(file, false).states()).containsExactly(first, second);
  }

  @Test
  void aReaderFollowsTheWriter() throws IOException {
    Path file = dir.resolve("ledger.jsonl");
    Ledger writer = Ledger.open(file, true);
    Ledger reader = Ledger.open(file, false);
    assertThat(reader.states()).isEmpty();

    writer.append(List.of(first));
    assertThat(reader.state("a.txt")).contains(first);
    writer.append(List.of(second));
    assertThat(reader.states()).containsExactly(first, second);
    writer.close();
  }

  private Path written(LedgerLine... lines) throws IOException {
    Path file = dir.resolve("ledger.jsonl");
    Ledger ledger = Ledger.open(file, true);
    ledger.append(List.of(lines));
    ledger.close();
    return file;
  }
}
