package niengiam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.IndicatorsAnswer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The indicators that the archive knows. */
@picocli.CommandLine.Command(name = "indicators")
final class IndicatorsCommand extends Command {
  @Parameters(paramLabel = "WORDS", arity = "0..*")
  private String[] words = {};

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  IndicatorsCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      IndicatorsAnswer answer = corpus.indicators(String.join(" ", words));
      if (format == Format.JSON) {
        terminal().json(answer);
      } else if (answer.indicators().isEmpty() && format == Format.TEXT) {
        print("indicators.none", String.join(" ", words));
      } else {
        listing(answer).print(terminal(), format);
      }
    }
    return ExitStatus.DONE;
  }

  private Listing listing(IndicatorsAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    for (IndicatorsAnswer.Summary i : answer.indicators()) {
      String years = i.years().stream().map(String::valueOf).collect(Collectors.joining(" "));
      rows.add(List.of(i.name(), i.unit(), years, i.count(), i.id()));
    }
    return new Listing(
        List.of(
            say("indicators.name"),
            say("indicators.unit"),
            say("indicators.years"),
            say("indicators.count"),
            say("indicators.id")),
        rows);
  }
}
