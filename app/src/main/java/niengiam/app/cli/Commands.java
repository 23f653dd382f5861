package niengiam.app.cli;

import java.util.List;

/** Every command, in the order of the help. */
final class Commands {
  private Commands() {}

  static List<Command> all(Niengiam program) {
    return List.of(
        new DemoCommand(program),
        new ImportCommand(program),
        new StatusCommand(program),
        new RetryCommand(program),
        new SearchCommand(program),
        new ReferencesCommand(program),
        new IndicatorsCommand(program),
        new CompareCommand(program),
        new AuditCommand(program),
        new ShowCommand(program),
        new CorrectCommand(program),
        new ExtractCommand(program),
        new ExportCommand(program),
        new RebuildCommand(program),
        new VerifyCommand(program),
        new BackupCommand(program),
        new RestoreCommand(program),
        new SampleCommand(program),
        new EvaluateCommand(program),
        new BenchCommand(program),
        new RulesCommand(program),
        new ServeCommand(program),
        new UserCommand(program),
        new WorkerCommand(program));
  }
}
