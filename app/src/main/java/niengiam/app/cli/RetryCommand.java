package niengiam.app.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports the failed files again. */
@picocli.CommandLine.Command(name = "retry")
final class RetryCommand extends Command {
  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private ReadSettings reading = new ReadSettings();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  RetryCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    program().reader().close();
    return new BulkRun(program(), jobs, reading.options(terminal()), timeout).retry(format);
  }
}
