package niengiam.app.cli;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.app.table.Labels;
import niengiam.app.table.Listing;
import niengiam.app.table.Names;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.Citation;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.citation.Graphs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who cites a document, and which cited documents the archive lacks. */
@picocli.CommandLine.Command(name = "references")
final class ReferencesCommand extends Command {
  /** The forms of the citation graph. */
  enum Graph {
    DOT,
    JSON
  }

  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  @Parameters(paramLabel = "CODE", arity = "0..*")
  private String[] code = {};

  @Option(names = "--missing")
  private boolean missing;

  @Option(names = "--graph", paramLabel = "dot|json")
  private @Nullable Graph graph;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  ReferencesCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      if (graph == Graph.DOT) {
        terminal().out().print(Graphs.dot(corpus.graph()));
      } else if (graph == Graph.JSON) {
        terminal().json(corpus.graph());
      } else if (missing) {
        missing(corpus.missing());
      } else if (code.length == 0) {
        throw new UsageException("CODE, --missing, --graph");
      } else {
        cited(String.join(" ", code), corpus.references(String.join(" ", code)));
      }
    }
    return ExitStatus.DONE;
  }

  private void missing(MissingAnswer answer) {
    if (format == Format.JSON) {
      terminal().json(answer);
      return;
    }
    if (answer.missing().isEmpty() && format == Format.TEXT) {
      print("references.none-missing");
      return;
    }
    List<List<Object>> rows = new ArrayList<>();
    for (MissingAnswer.MissingDocument m : answer.missing()) {
      Citation first = m.citations().getFirst();
      rows.add(
          List.of(
              m.canonical(),
              m.type(),
              m.date().map(DATE::format).orElse(""),
              m.issuer().orElse(""),
              m.count(),
              m.subject().orElse(""),
              Names.path(first.document())
                  + ", "
                  + say("place.page", Integer.toString(first.page()))));
    }
    List<String> header =
        List.of(
            say("missing.code"),
            say("missing.type"),
            say("missing.date"),
            say("missing.issuer"),
            say("missing.count"),
            say("missing.subject"),
            say("missing.first"));
    terminal().print(new Listing(header, rows), format);
  }

  private void cited(String typed, ReferenceAnswer answer) {
    switch (format) {
      case JSON -> terminal().json(answer);
      case CSV, XLSX -> terminal().print(citations(answer), format);
      case TEXT -> text(typed, answer);
    }
  }

  private Listing citations(ReferenceAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    for (Citation c : answer.citations()) {
      rows.add(
          List.of(
              answer.canonical(),
              Names.path(c.document()),
              c.page(),
              c.where(),
              c.surface(),
              c.relation(),
              c.date().map(Object::toString).orElse(""),
              c.issuer().orElse(""),
              c.sentence(),
              Boolean.toString(c.corrected())));
    }
    return new Listing(
        List.of(
            "canonical",
            "path",
            "page",
            "where",
            "surface",
            "relation",
            "date",
            "issuer",
            "sentence",
            "corrected"),
        rows);
  }

  private void text(String typed, ReferenceAnswer answer) {
    Labels labels = new Labels(program().messages());
    switch (answer.status()) {
      case "held" ->
          print(
              "references.held",
              answer.canonical(),
              answer
                  .document()
                  .map(d -> labels.document(d) + " (" + Names.path(d) + ")")
                  .orElse(""));
      case "ambiguous" -> {
        print("references.ambiguous", answer.canonical(), answer.candidates().size());
        answer
            .candidates()
            .forEach(
                d ->
                    terminal()
                        .out()
                        .println("  - " + labels.document(d) + " (" + Names.path(d) + ")"));
      }
      case "missing" -> print("references.missing", answer.canonical());
      default -> print("references.unresolved", typed);
    }
    if (answer.citations().isEmpty()) {
      print("references.not-cited");
      return;
    }
    print("references.cited", answer.citations().size());
    for (Citation c : answer.citations()) {
      terminal().out().println();
      terminal()
          .out()
          .println(
              " - "
                  + labels.place(c.document(), c.page(), List.of(), c.where())
                  + " · "
                  + labels.document(c.document()));
      String mark = c.corrected() ? say("correct.mark") + " " : "";
      terminal().out().println("   " + mark + shown(c.sentence(), c.surface()));
      for (Evidence pointer : c.shortForms()) {
        String words = shown(pointer.sentence(), pointer.surface());
        terminal().out().println("   ↳ " + say("references.short-form", pointer.page(), words));
      }
    }
  }

  /** The sentence with the mention marked, cut to what fits a screen. */
  private String shown(String whole, String mention) {
    int window = 160;
    String sentence = whole.replaceAll("\\s+", " ");
    String surface = mention.replaceAll("\\s+", " ");
    int at = sentence.indexOf(surface);
    if (at < 0) {
      return sentence.length() > 2 * window ? sentence.substring(0, 2 * window) + " …" : sentence;
    }
    int from = Math.max(0, at - window);
    int to = Math.min(sentence.length(), at + surface.length() + window);
    return (from > 0 ? "… " : "")
        + sentence.substring(from, at)
        + terminal().mark(surface)
        + sentence.substring(at + surface.length(), to)
        + (to < sentence.length() ? " …" : "");
  }
}
