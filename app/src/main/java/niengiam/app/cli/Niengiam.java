package niengiam.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.app.language.Messages;
import niengiam.config.RuleException;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.backup.BackupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The program: its options, its commands, its exit status. */
@CommandLine.Command(name = "niengiam", sortOptions = false, usageHelpAutoWidth = true)
public final class Niengiam implements Runnable {
  private final Terminal terminal;
  private final Messages messages;

  @Option(names = "--archive", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
  private @Nullable Path archive;

  @Option(names = "--rules", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
  private @Nullable Path rules;

  Niengiam(Terminal terminal, String language) {
    this.terminal = terminal;
    this.messages = Messages.of("niengiam.app.cli.messages", language);
  }

  /** Runs one command on the terminal of this process and gives its exit status. */
  public static int run(String[] args) {
    Terminal terminal =
        new Terminal(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Terminal.Screens.parse(System.getProperty("niengiam.screens", "")));
    return run(terminal, args);
  }

  static int run(Terminal terminal, String... args) {
    Niengiam program = new Niengiam(terminal, language(terminal, args));
    CommandLine line = program.commandLine();
    try {
      return line.execute(args);
    } finally {
      terminal.flush();
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    // Read before the rest, for the words of errors; known to picocli for help and checking.
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--lang")
                .paramLabel("vi|en")
                .type(String.class)
                .scopeType(CommandLine.ScopeType.INHERIT)
                .build())
        .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
    for (Command command : Commands.all(this)) {
      line.addSubcommand(command);
    }
    helpOption(line);
    line.getSubcommands().values().forEach(Niengiam::helpOption);
    line.setResourceBundle(messages.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.getCommandSpec()
        .version("Niengiam " + Niengiam.class.getPackage().getImplementationVersion());
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    return line;
  }

  private static void helpOption(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
  }

  private int wrongUsage(CommandLine.ParameterException e, String[] args) {
    terminal.err().println(messages.get("error.usage", String.valueOf(e.getMessage())));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal
        .err()
        .println(
            messages.get("error.usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.WRONG_USAGE;
  }

  /** What a user can mend is one clear line; anything else is a defect and shows where. */
  private int failed(Exception e) throws Exception {
    return switch (e) {
      case ArchiveException unusable -> {
        terminal
            .err()
            .println(messages.get("error.archive", unusable.told().in(messages.language())));
        yield ExitStatus.ARCHIVE_UNUSABLE;
      }
      case BackupException unusable -> {
        terminal
            .err()
            .println(messages.get("error.backup", unusable.told().in(messages.language())));
        yield ExitStatus.ARCHIVE_UNUSABLE;
      }
      case RuleException bad -> {
        terminal.err().println(messages.get("error.rules", bad.getMessage()));
        yield ExitStatus.WRONG_USAGE;
      }
      case UsageException wrong -> {
        terminal.err().println(messages.get("error.usage", wrong.getMessage()));
        yield ExitStatus.WRONG_USAGE;
      }
      default -> throw e;
    };
  }

  private static String language(Terminal terminal, String... args) {
    List<String> words = List.of(args);
    int at = words.indexOf("--lang");
    String named = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
    String joined =
        words.stream()
            .filter(w -> w.startsWith("--lang="))
            .map(w -> w.substring(7))
            .findFirst()
            .orElse(named);
    return (joined.isEmpty() ? terminal.environment("NIENGIAM_LANG", "vi") : joined)
        .toLowerCase(Locale.ROOT);
  }

  Terminal terminal() {
    return terminal;
  }

  Messages messages() {
    return messages;
  }

  /** The archive that the options or the environment name. */
  Path archive() {
    return archive == null ? terminal.defaultArchive() : archive;
  }

  /** The folder that {@code --rules} names. */
  Optional<Path> rulesFolder() {
    return Optional.ofNullable(rules);
  }

  /** The bundled rules, with those of {@code --rules} over them. */
  Rules rules() {
    return rulesFolder().map(Rules::load).orElseGet(Rules::load);
  }

  /**
   * The archive, for reading.
   *
   * @throws UsageException when there is none
   */
  Corpus reader() {
    if (!Files.isDirectory(archive())) {
      throw new UsageException(messages.get("error.no-archive", archive()));
    }
    return Corpus.open(archive(), rules());
  }

  /** A range of years as typed; all years where none is. */
  Years years(@Nullable String typed) {
    try {
      return typed == null ? Years.ALL : Years.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new UsageException(messages.get("error.years", typed));
    }
  }

  @Override
  public void run() {
    commandLine().usage(terminal.out());
  }
}
