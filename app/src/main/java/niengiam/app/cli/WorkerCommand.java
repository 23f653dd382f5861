package niengiam.app.cli;

import niengiam.extractor.Extractor;
import niengiam.extractor.isolation.WorkerLoop;

/**
 * The other side of the worker pool: reads files and draws pages for its parent process until that
 * one ends.
 */
@picocli.CommandLine.Command(name = "worker", hidden = true)
final class WorkerCommand extends Command {
  WorkerCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    Extractor extractor = new Extractor();
    WorkerLoop.serve(extractor::read, extractor::draw);
    return ExitStatus.DONE;
  }
}
