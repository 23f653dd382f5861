package niengiam.app.cli;

import java.util.List;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Version;

/** The versions of a document for a person. */
record VersionText(Terminal terminal, Messages messages) {
  private static final int MOST_DIFFERENCES = 20;

  void print(List<Version> versions) {
    if (versions.isEmpty()) {
      return;
    }
    terminal.out().println();
    terminal.out().println(terminal.strong(messages.get("show.versions", versions.size())));
    for (Version version : versions) {
      line(
          "show.version",
          name(version.document()),
          messages.get("version." + version.kind()),
          Math.round(100 * version.likeness()),
          version.differences().size());
      version.differences().stream().limit(MOST_DIFFERENCES).forEach(this::difference);
    }
  }

  /** A document by what a person can open. */
  static String name(DocumentLabel label) {
    return label.path().orElse(label.id());
  }

  private void difference(Version.Difference difference) {
    line(
        "show.difference",
        difference.here().surface(),
        difference.here().page(),
        difference.there().surface(),
        difference.there().page(),
        flat(difference.here().line()));
  }

  private static String flat(String line) {
    int widest = 100;
    return line.length() > widest ? line.substring(0, widest - 1) + "…" : line;
  }

  private void line(String key, Object... values) {
    terminal.out().println("  " + messages.get(key, values));
  }
}
