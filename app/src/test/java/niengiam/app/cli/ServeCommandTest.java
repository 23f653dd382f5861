package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does not start with. */
class ServeCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "--host 0.0.0.0 --user-header X-User, --user-header",
    "--host 0.0.0.0, niengiam user add",
    "--port 70000, --port 0..65535",
    "--jobs 0, --jobs >= 1"
  })
  void whatWouldLetStrangersInIsRefused(String options, String told) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String archive = folder.resolve("kho").toString();
    int status =
        Niengiam.run(
            new Terminal(out, err, Map.of(), Terminal.Screens.NONE),
            ("serve --archive " + archive + " " + options).split(" "));
    assertThat(status).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
  }
}
