package niengiam.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.app.table.SeriesBook;
import niengiam.app.table.SeriesRows;
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

  @Option(names = "--chart", paramLabel = "FILE.svg|.png")
  private @Nullable Path chart;

  @Option(names = "--why")
  private boolean why;

  CompareCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    Years range = program().years(years);
    String indicator = String.join(" ", words);
    CompareText text = new CompareText(terminal(), program().messages(), why);
    SeriesRows rows = new SeriesRows(program().messages(), why);
    CompareChart picture = new CompareChart(program().messages());
    if (chart != null) {
      picture.kind(chart);
    }
    try (Corpus corpus = program().reader()) {
      CompareAnswer answer = corpus.compare(indicator, range.from(), range.to(), by);
      switch (format) {
        case JSON -> terminal().json(answer);
        case CSV -> terminal().print(rows.of(answer), format);
        case XLSX ->
            terminal()
                .bytes(
                    new SeriesBook(program().messages(), id -> original(corpus, id))
                        .xlsx(answer, rows));
        case TEXT -> {
          if (answer.series().isEmpty()) {
            print("compare.none", indicator);
          }
          text.print(answer);
        }
      }
      return chart == null || drawn(picture, answer, indicator, chart)
          ? ExitStatus.DONE
          : ExitStatus.WITH_FAILURES;
    }
  }

  private boolean drawn(CompareChart picture, CompareAnswer answer, String indicator, Path file) {
    if (answer.series().isEmpty()) {
      tell("compare.none", indicator);
      return false;
    }
    picture.write(answer, file);
    tell("chart.written", file);
    return true;
  }

  /** The bytes that the archive keeps of a document. */
  private static Optional<URI> original(Corpus corpus, String id) {
    return corpus
        .reader()
        .get(id)
        .flatMap(entry -> corpus.reader().originals().get(entry.sha256()))
        .map(Path::toUri);
  }
}
