package niengiam.app.cli;

import niengiam.app.language.Messages;
import niengiam.corpus.evaluate.FactMove;
import niengiam.corpus.evaluate.Report;
import niengiam.corpus.evaluate.Scores;
import niengiam.corpus.evaluate.StoredRun;

/** Facts that were missed, and what became of them against another scoring, for a person. */
record DifferenceText(Terminal terminal, Messages messages) {
  /** Missed ones with "-", spurious ones with "+". */
  void differences(Scores scores) {
    terminal.out().println();
    terminal.out().println(scores.name());
    for (Scores.Difference d : scores.differences()) {
      terminal.out().println((d.missed() ? "- " : "+ ") + d.part() + ": " + d.surface());
    }
  }

  /** Rates first, then every fact that was lost or gained; what got better has "+". */
  void against(StoredRun before, Report now) {
    for (Scores scores : now.documents()) {
      if (!before.has(scores)) {
        line("evaluate.against.absent", scores.name());
      }
    }
    for (StoredRun.Move move : before.rates(now)) {
      terminal
          .out()
          .println(
              "%s %s %s %.3f → %.3f"
                  .formatted(
                      move.gain() ? "+" : "-",
                      move.document(),
                      move.name(),
                      move.before(),
                      move.now()));
    }
    int moved = 0;
    for (Scores scores : now.documents()) {
      for (FactMove move : before.facts(scores)) {
        terminal.out().println(words(scores.name(), move));
        moved++;
      }
    }
    if (moved == 0) {
      line("evaluate.against.no-fact");
    }
  }

  private String words(String document, FactMove move) {
    return "%s %s %s: %s%s"
        .formatted(
            move.gain() ? "+" : "-",
            document,
            messages.get("evaluate.move." + move.kind()),
            fact(move.fact()),
            move.kind() == FactMove.Kind.LOST ? reading(move.fact()) : "");
  }

  /** The kind of the fact, where the gold has it, and its words. */
  String fact(Scores.Difference fact) {
    String place = fact.start().isPresent() ? " @" + fact.start().getAsInt() : "";
    return fact.part() + place + " «" + fact.surface() + "»";
  }

  /** What was read in place of a lost fact. */
  String reading(Scores.Difference lost) {
    String wanted = lost.surface().replaceFirst(" \\[[^]]*]$", "");
    if (lost.read().isEmpty()) {
      return " → " + messages.get("evaluate.read.nothing");
    }
    return lost.read().equals(wanted)
        ? " → " + messages.get("evaluate.read.right")
        : " → «" + lost.read() + "»";
  }

  private void line(String key, Object... values) {
    terminal.out().println(messages.get(key, values));
  }
}
