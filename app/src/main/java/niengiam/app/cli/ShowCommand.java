package niengiam.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import niengiam.app.json.DocumentJson;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Metadata, structure and facts of one document. */
@picocli.CommandLine.Command(name = "show")
final class ShowCommand extends Command {
  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--page", paramLabel = "N", descriptionKey = "niengiam.show.page")
  private int page;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  ShowCommand(Niengiam program) {
    super(program);
  }

  /** None while the index is still to be made: a document is shown without it too. */
  private static List<Version> versions(Corpus corpus, Entry entry) throws IOException {
    try {
      return corpus.versions(entry);
    } catch (ArchiveException noIndex) {
      return List.of();
    }
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      Optional<Entry> entry = corpus.show(document);
      if (entry.isEmpty()) {
        tell("error.no-document", document);
        return ExitStatus.WITH_FAILURES;
      }
      if (format == Format.JSON) {
        terminal()
            .out()
            .println(
                DocumentJson.of(
                    entry.get(), versions(corpus, entry.get()), corpus.rewordings(entry.get())));
      } else {
        new DocumentText(terminal(), program().messages(), page)
            .print(entry.get(), corpus.rewordings(entry.get()));
        new VersionText(terminal(), program().messages()).print(versions(corpus, entry.get()));
      }
      return ExitStatus.DONE;
    }
  }
}
