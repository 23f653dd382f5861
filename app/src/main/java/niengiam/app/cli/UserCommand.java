package niengiam.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import niengiam.app.http.account.Passwords;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.User;
import niengiam.app.http.account.Users;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may use the pages: add, remove, list. */
@picocli.CommandLine.Command(name = "user")
final class UserCommand extends Command {
  enum Verb {
    ADD,
    REMOVE,
    LIST
  }

  @Parameters(index = "0", paramLabel = "add|remove|list")
  private Verb verb = Verb.LIST;

  @Parameters(index = "1", paramLabel = "NAME", arity = "0..1")
  private @Nullable String name;

  @Option(names = "--role", paramLabel = "reader|editor|admin")
  private Role role = Role.READER;

  @Option(names = "--password-stdin", descriptionKey = "niengiam.user.password-stdin")
  private boolean fromInput;

  @Option(names = "--users", paramLabel = "FILE", descriptionKey = "niengiam.users")
  private @Nullable Path file;

  UserCommand(Niengiam program) {
    super(program);
  }

  /** Beside the archive. */
  static Path standard(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".users.json");
  }

  @Override
  public Integer call() throws IOException {
    Users users = new Users(file == null ? standard(program().archive()) : file);
    if (verb == Verb.LIST) {
      for (User user : users.all()) {
        terminal().out().println(user.name() + "\t" + user.role().name().toLowerCase(Locale.ROOT));
      }
      return ExitStatus.DONE;
    }
    if (name == null || !User.valid(name)) {
      throw new UsageException(say("user.name"));
    }
    if (verb == Verb.REMOVE) {
      boolean found = users.remove(name);
      tell(found ? "user.removed" : "user.unknown", name);
      return found ? ExitStatus.DONE : ExitStatus.WITH_FAILURES;
    }
    String password = password();
    if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
      throw new UsageException(say("user.password", Passwords.SHORTEST, Passwords.LONGEST));
    }
    users.put(new User(name, role, Passwords.hash(password)));
    tell("user.added", name, users.file());
    return ExitStatus.DONE;
  }

  /** Never an argument: those are seen by all who list the processes of the machine. */
  private String password() throws IOException {
    Optional<Console> console =
        fromInput ? Optional.empty() : Optional.ofNullable(System.console());
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("%s ", say("user.prompt"));
      return typed == null ? "" : new String(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
