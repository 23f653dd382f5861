package niengiam.app.cli;

import java.io.IOException;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.compare.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An indicator over the years. */
@picocli.CommandLine.Command(name = "compare")
final class CompareCommand extends Command {
  @Parameters(paramLabel = "INDICATOR", arity = "1..*")
  private String[] words = {};

  @Option(names = "--years", paramLabel = "2019..2023")
  private @Nullable String years;

  @Option(names = "--by", paramLabel = "place|issuer")
  private Comparison.By by = Comparison.By.PLACE;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  CompareCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    Years range = program().years(years);
    String indicator = String.join(" ", words);
    CompareText text = new CompareText(terminal(), program().messages());
    try (Corpus corpus = program().reader()) {
      CompareAnswer answer = corpus.compare(indicator, range.from(), range.to(), by);
      switch (format) {
        case JSON -> terminal().json(answer);
        case CSV, XLSX -> text.flat(answer).print(terminal(), format);
        case TEXT -> {
          if (answer.series().isEmpty()) {
            print("compare.none", indicator);
          }
          text.print(answer);
        }
      }
    }
    return ExitStatus.DONE;
  }
}
