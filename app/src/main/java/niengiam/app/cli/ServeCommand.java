package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import niengiam.app.http.Settings;
import niengiam.app.http.account.Users;
import niengiam.app.http.server.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages and API, until the user stops it. */
@picocli.CommandLine.Command(name = "serve")
final class ServeCommand extends Command {
  private static final int MEGABYTE = 1 << 20;

  @Option(names = "--port", paramLabel = "N")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "ADDRESS")
  private String host = "127.0.0.1";

  @Option(names = "--users", paramLabel = "FILE", descriptionKey = "niengiam.users")
  private @Nullable Path users;

  @Option(names = "--import-root", paramLabel = "DIR")
  private List<Path> importRoots = List.of();

  @Option(names = "--user-header", paramLabel = "NAME")
  private @Nullable String userHeader;

  @Option(names = "--largest-upload", paramLabel = "MB")
  private int largestUpload = 512;

  @Option(names = "--public-name", paramLabel = "HOST")
  private List<String> names = List.of();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "niengiam.import.jobs")
  private int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  @Mixin private ReadSettings reading = new ReadSettings();

  ServeCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65_535 || largestUpload < 1 || jobs < 1) {
      throw new UsageException("--port 0..65535, --largest-upload, --jobs >= 1");
    }
    Settings settings = settings();
    if (!settings.local() && settings.userHeader().isPresent()) {
      throw new UsageException(say("serve.header-open", host));
    }
    if (!settings.local() && new Users(settings.users()).all().isEmpty()) {
      throw new UsageException(say("serve.no-users", host));
    }
    try (Stop stop = new Stop();
        WebServer server = WebServer.start(settings, program().rules(), Clock.systemUTC())) {
      tell("serve.started", "http://" + host + ":" + server.port() + "/");
      while (!stop.asked()) {
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException stopped) {
      tell("serve.stopped");
    }
    return ExitStatus.DONE;
  }

  private Settings settings() throws IOException {
    for (Path root : importRoots) {
      if (!Files.isDirectory(root)) {
        throw new UsageException(say("error.no-file", root));
      }
    }
    Path archive = program().archive();
    return new Settings(
        host,
        port,
        archive,
        users == null ? UserCommand.standard(archive) : users,
        archive.resolveSibling(archive.getFileName() + ".actions.jsonl"),
        importRoots.stream().map(p -> p.toAbsolutePath().normalize()).toList(),
        Optional.ofNullable(userHeader),
        program().messages().locale().getLanguage(),
        (long) largestUpload * MEGABYTE,
        names,
        jobs,
        reading.options(terminal()));
  }
}
