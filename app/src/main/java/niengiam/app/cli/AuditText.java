package niengiam.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.app.language.Messages;
import niengiam.app.table.Labels;
import niengiam.app.table.Listing;
import niengiam.app.table.Names;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;

/** Findings for a person, or as rows for a spreadsheet. */
record AuditText(Terminal terminal, Messages messages) {
  /** Characters of a sentence on each side of the place in question. */
  private static final int WINDOW = 140;

  void print(AuditAnswer answer, Format format) {
    switch (format) {
      case JSON -> terminal.json(answer);
      case CSV, XLSX -> terminal.print(listing(answer), format);
      case TEXT -> text(answer);
    }
  }

  private void text(AuditAnswer answer) {
    if (answer.findings().isEmpty()) {
      terminal.out().println(messages.get("audit.none", answer.documents()));
      return;
    }
    terminal
        .out()
        .println(messages.get("audit.found", answer.documents(), answer.findings().size()));
    Labels labels = new Labels(messages);
    for (Finding finding : answer.findings()) {
      terminal.out().println();
      String stands = finding.accepted() ? " [" + messages.get("audit.accepted") + "]" : "";
      terminal
          .out()
          .println(
              terminal.strong(
                      messages.get("audit.severity." + finding.severity())
                          + " "
                          + finding.check()
                          + stands)
                  + "  "
                  + finding.id());
      terminal.out().println("  " + finding.message());
      for (Evidence evidence : finding.evidence()) {
        terminal
            .out()
            .println(
                "  - "
                    + labels.place(
                        evidence.document(), evidence.page(), List.of(), evidence.where())
                    + ": "
                    + (evidence.corrected() ? messages.get("correct.mark") + " " : "")
                    + shown(evidence));
      }
    }
  }

  private Listing listing(AuditAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    for (Finding f : answer.findings()) {
      Evidence first = f.evidence().getFirst();
      rows.add(
          List.of(
              f.id(),
              f.check(),
              f.severity(),
              f.message(),
              Names.path(first.document()),
              first.page(),
              first.sentence(),
              f.evidence().stream()
                  .skip(1)
                  .map(e -> Names.path(e.document()) + ": " + e.sentence())
                  .collect(Collectors.joining("\n")),
              f.expected(),
              f.found(),
              Boolean.toString(f.accepted()),
              f.reason().orElse("")));
    }
    return new Listing(
        List.of(
            "id",
            "check",
            "severity",
            "message",
            "path",
            "page",
            "sentence",
            "other",
            "expected",
            "found",
            "accepted",
            "reason"),
        rows);
  }

  /** The sentence with the place marked, cut to what fits a screen. */
  private String shown(Evidence evidence) {
    String sentence = evidence.sentence().replaceAll("\\s+", " ");
    String surface = evidence.surface().replaceAll("\\s+", " ");
    int at = sentence.indexOf(surface);
    if (at < 0) {
      return terminal.mark(surface.substring(0, Math.min(surface.length(), 2 * WINDOW)));
    }
    int from = Math.max(0, at - WINDOW);
    int to = Math.min(sentence.length(), at + surface.length() + WINDOW);
    return (from > 0 ? "… " : "")
        + sentence.substring(from, at)
        + terminal.mark(surface)
        + sentence.substring(at + surface.length(), to)
        + (to < sentence.length() ? " …" : "");
  }
}
