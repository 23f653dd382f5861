package niengiam.app.http.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import niengiam.app.bulk.Bulk;
import niengiam.app.http.Settings;
import niengiam.app.http.account.Passwords;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.User;
import niengiam.app.http.account.Users;
import niengiam.config.Rules;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.format.ReadOptions;

/** A server on a free port of this machine, with an archive in a folder of the test. */
public final class Served implements AutoCloseable {
  public static final Rules RULES = Rules.load();
  public static final String PASSWORD = "mật khẩu của thử nghiệm";
  public static final long LARGEST_UPLOAD = 3 << 20;

  /** Hashes take long on purpose. */
  private static final ConcurrentMap<String, String> HASHES = new ConcurrentHashMap<>();

  private final Path folder;
  private final WebServer server;

  private Served(Path folder, WebServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** How it is to be started. */
  public static final class Start {
    private final Path folder;
    private Clock clock = Clock.systemUTC();
    private Limits limits = Limits.STANDARD;
    private Optional<String> header = Optional.empty();
    private List<String> names = List.of();
    private String host = "127.0.0.1";

    private Start(Path folder) {
      this.folder = folder;
    }

    Start clock(Clock other) {
      clock = other;
      return this;
    }

    Start limits(Limits other) {
      limits = other;
      return this;
    }

    Start userHeader(String name) {
      header = Optional.of(name);
      return this;
    }

    Start names(String... known) {
      names = List.of(known);
      return this;
    }

    Start host(String address) {
      host = address;
      return this;
    }

    Start user(Role role) throws IOException {
      String hash = HASHES.computeIfAbsent(PASSWORD, Passwords::hash);
      Served.users(folder).put(new User(name(role), role, hash));
      return this;
    }

    public Start users() throws IOException {
      return user(Role.READER).user(Role.EDITOR).user(Role.ADMIN);
    }

    public Served now() throws IOException {
      Files.createDirectories(root(folder));
      Settings settings =
          new Settings(
              host,
              0,
              archive(folder),
              Served.users(folder).file(),
              actions(folder),
              List.of(root(folder)),
              header,
              "vi",
              LARGEST_UPLOAD,
              names,
              1,
              ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER));
      return new Served(folder, WebServer.start(settings, RULES, clock, limits));
    }
  }

  public static Start in(Path folder) {
    return new Start(folder);
  }

  public static String name(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Path archive(Path folder) {
    return folder.resolve("kho");
  }

  public static Path actions(Path folder) {
    return folder.resolve("kho.actions.jsonl");
  }

  public static Path root(Path folder) {
    return folder.resolve("tài liệu");
  }

  static Users users(Path folder) {
    return new Users(folder.resolve("kho.users.json"));
  }

  /** Imports with the command's own parts, in this process. */
  static void fill(Path folder, Path files) {
    try (Bulk bulk =
        new Bulk(
            archive(folder),
            RULES,
            1,
            java.time.Duration.ofMinutes(1),
            ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER))) {
      bulk.importAll(List.of(files), ProgressListener.silent());
    }
  }

  Path folder() {
    return folder;
  }

  public int port() {
    return server.port();
  }

  Browser browser() {
    return new Browser(port());
  }

  /** Somebody who has signed in. */
  Browser as(Role role) throws IOException, InterruptedException {
    Browser browser = browser();
    browser.signIn(name(role), PASSWORD);
    return browser;
  }

  @Override
  public void close() {
    server.close();
  }
}
