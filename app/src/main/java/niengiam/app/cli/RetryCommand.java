package niengiam.app.cli;

import picocli.CommandLine.Mixin;

/** Imports the failed files again. */
@picocli.CommandLine.Command(name = "retry")
final class RetryCommand extends Command {
  @Mixin private BulkSettings settings = new BulkSettings();

  RetryCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    program().reader().close();
    settings.check();
    return new BulkRun(program(), settings).retry();
  }
}
