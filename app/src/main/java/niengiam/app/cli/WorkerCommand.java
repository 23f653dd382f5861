package niengiam.app.cli;

import niengiam.extractor.Extractor;
import niengiam.extractor.isolation.WorkerLoop;

/** The other side of the worker pool: reads files for its parent process until that one ends. */
@picocli.CommandLine.Command(name = "worker", hidden = true)
final class WorkerCommand extends Command {
  WorkerCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    WorkerLoop.serve(new Extractor()::read);
    return ExitStatus.DONE;
  }
}
