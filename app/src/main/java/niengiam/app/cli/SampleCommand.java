package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.corpus.sample.SampleArchive;
import niengiam.corpus.sample.SampleOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A generated archive with its truth. */
@picocli.CommandLine.Command(name = "sample")
final class SampleCommand extends Command {
  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  @Option(names = "--documents", paramLabel = "N")
  private int documents = 12;

  @Option(names = "--years", paramLabel = "A..B")
  private String years = "2020..2023";

  @Option(names = "--pages", paramLabel = "P")
  private int pages;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  SampleCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    Years range = program().years(years);
    if (range.from().isEmpty() || range.to().isEmpty() || documents < 1) {
      throw new UsageException(say("error.years", years));
    }
    if (pages < 0 || pages > SampleOptions.MOST_PAGES) {
      throw new UsageException(say("sample.pages", SampleOptions.MOST_PAGES));
    }
    SampleArchive.write(
        folder,
        new SampleOptions(documents, range.from().getAsInt(), range.to().getAsInt(), seed, pages));
    print("sample.done", documents, folder, Long.toString(seed));
    return ExitStatus.DONE;
  }
}
