package niengiam.app.cli;

import niengiam.corpus.Corpus;

/** The index from the archive. */
@picocli.CommandLine.Command(name = "rebuild")
final class RebuildCommand extends Command {
  RebuildCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    try (Corpus corpus = program().reader();
        ProgressView progress = new ProgressView(terminal(), program().messages())) {
      print("rebuild.done", corpus.rebuild(progress).documents());
    }
    return ExitStatus.DONE;
  }
}
