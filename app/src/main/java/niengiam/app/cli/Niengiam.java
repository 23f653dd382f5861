package niengiam.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import niengiam.analyzer.Analyzer;
import niengiam.app.json.ExtractJson;
import niengiam.config.Rules;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line. */
@Command(name = "niengiam", subcommands = Niengiam.Extract.class)
public final class Niengiam {
  private Niengiam() {}

  /** Runs one command and gives its exit status. */
  public static int run(String[] args) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    return new CommandLine(new Niengiam()).execute(args);
  }

  @Command(name = "extract")
  static final class Extract implements java.util.concurrent.Callable<Integer> {
    @Parameters(index = "0")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--format", defaultValue = "text")
    private String format = "text";

    @Override
    public Integer call() throws Exception {
      Extractor extractor = new Extractor();
      Extraction extraction =
          extractor.read(extractor.open(file, file.toString()), ReadOptions.DEFAULT);
      if (extraction instanceof Extraction.Done done) {
        System.out.println(
            format.equals("text")
                ? done.layout().text()
                : ExtractJson.of(new Analyzer(Rules.load()).analyze(done.layout())));
        return 0;
      }
      System.err.println(extraction);
      return 1;
    }
  }
}
