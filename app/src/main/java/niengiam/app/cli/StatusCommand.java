package niengiam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import niengiam.app.language.Messages;
import niengiam.app.table.Listing;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Status;
import niengiam.corpus.answer.StatusFailure;
import picocli.CommandLine.Option;

/** What the archive holds, and what it could not take. */
@picocli.CommandLine.Command(name = "status")
final class StatusCommand extends Command {
  @Option(names = "--failures")
  private boolean failures;

  @Option(names = "--versions", descriptionKey = "niengiam.status.versions")
  private boolean versions;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  StatusCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      if (versions) {
        versions(corpus.versions());
        return ExitStatus.DONE;
      }
      Status status = corpus.status();
      switch (format) {
        case JSON -> terminal().json(status);
        case CSV, XLSX -> terminal().print(failures(status), format);
        case TEXT -> text(status);
      }
    }
    return ExitStatus.DONE;
  }

  private void versions(List<List<DocumentLabel>> groups) {
    if (format == Format.JSON) {
      terminal().json(Map.of("versions", groups));
      return;
    }
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (DocumentLabel label : groups.get(i)) {
        rows.add(List.of(i + 1, label.number().orElse(""), VersionText.name(label)));
      }
    }
    terminal().print(new Listing(List.of("group", "number", "path"), rows), format);
  }

  private void text(Status status) {
    if (failures) {
      if (status.failures().isEmpty()) {
        print("status.no-failures");
      }
      status.failures().forEach(f -> terminal().out().println(failure(f, program().messages())));
      return;
    }
    if (status.documents() == 0) {
      print("status.empty", program().archive());
    } else {
      print("status.documents", status.documents(), status.pages());
    }
    counts("status.byType", status.byType(), UnaryOperator.identity());
    counts("status.byYear", status.byYear(), UnaryOperator.identity());
    counts("status.byOrigin", status.byOrigin(), name -> say("origin." + name));
    if (!status.failures().isEmpty()) {
      terminal().out().println();
      print("ledger.failures", status.failures().size());
    }
  }

  private void counts(String title, Map<String, Integer> counts, UnaryOperator<String> words) {
    if (!counts.isEmpty()) {
      terminal().out().println();
      print(title);
      counts.forEach(
          (name, number) ->
              terminal().out().println("%8d  %s".formatted(number, words.apply(name))));
    }
  }

  private Listing failures(Status status) {
    List<List<Object>> rows = new ArrayList<>();
    status.failures().forEach(f -> rows.add(List.of(f.path(), f.reason(), f.detail())));
    return new Listing(List.of("path", "reason", "detail"), rows);
  }

  static String failure(StatusFailure failure, Messages messages) {
    return failure.path()
        + ": "
        + messages.get("reason." + failure.reason())
        + " ("
        + failure.reason()
        + "): "
        + failure.detail();
  }
}
