package niengiam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.app.table.Listing;
import niengiam.app.table.Names;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.DroppedAnswer;
import niengiam.corpus.answer.IndicatorsAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The indicators that the archive knows. */
@picocli.CommandLine.Command(name = "indicators")
final class IndicatorsCommand extends Command {
  @Parameters(paramLabel = "WORDS", arity = "0..*")
  private String[] words = {};

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  @Option(names = "--dropped")
  private boolean dropped;

  @Option(names = "--years", paramLabel = "2019..2023")
  private @Nullable String years;

  IndicatorsCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    if (!dropped && years != null || dropped && words.length > 0) {
      throw new UsageException(say("error.dropped"));
    }
    try (Corpus corpus = program().reader()) {
      if (dropped) {
        print(corpus);
        return ExitStatus.DONE;
      }
      IndicatorsAnswer answer = corpus.indicators(String.join(" ", words));
      if (format == Format.JSON) {
        terminal().json(answer);
      } else if (answer.indicators().isEmpty() && format == Format.TEXT) {
        print("indicators.none", String.join(" ", words));
      } else {
        terminal().print(listing(answer), format);
      }
    }
    return ExitStatus.DONE;
  }

  private void print(Corpus corpus) throws IOException {
    Years range = program().years(years);
    DroppedAnswer answer = corpus.dropped(range.from(), range.to());
    if (format == Format.JSON) {
      terminal().json(answer);
    } else if (answer.dropped().isEmpty() && format == Format.TEXT) {
      print("dropped.none");
    } else {
      terminal().print(listing(answer), format);
    }
  }

  private Listing listing(DroppedAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    for (DroppedAnswer.Dropped one : answer.dropped()) {
      rows.add(
          List.of(
              one.indicator().name(),
              one.value(),
              one.indicator().unit(),
              Integer.toString(one.year() - 1),
              Names.brief(one.evidence().document())
                  + ", "
                  + say("place.page", Integer.toString(one.evidence().page()))
                  + (one.evidence().corrected() ? " " + say("correct.mark") : ""),
              Integer.toString(one.year()),
              one.lackedBy().stream().map(Names::brief).collect(Collectors.joining("; ")),
              one.issuer().orElse(""),
              say(one.known() ? "dropped.known" : "dropped.phrase")));
    }
    return new Listing(
        List.of(
            say("indicators.name"),
            say("compare.value"),
            say("indicators.unit"),
            say("dropped.last"),
            say("compare.source"),
            say("dropped.year"),
            say("dropped.lacked"),
            say("dropped.issuer"),
            say("dropped.from")),
        rows);
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
