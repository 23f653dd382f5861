package niengiam.corpus.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;

/** A finding as a row: the first place in columns of its own, the others together. */
final class FindingRow {
  static final String TABLE = "findings";
  static final List<String> COLUMNS =
      List.of(
          "id",
          "check",
          "severity",
          "message",
          "document",
          "path",
          "page",
          "start",
          "end",
          "sentence",
          "other",
          "expected",
          "found",
          "accepted",
          "reason");

  private FindingRow() {}

  static List<Optional<?>> of(Finding f) {
    Evidence first = f.evidence().getFirst();
    String others =
        f.evidence().stream()
            .skip(1)
            .map(e -> path(e.document()) + ": " + e.sentence())
            .collect(Collectors.joining("\n"));
    return List.of(
        Optional.of(f.id()),
        Optional.of(f.check()),
        Optional.of(f.severity()),
        Optional.of(f.message()),
        Optional.of(first.document().id()),
        Optional.of(path(first.document())),
        Optional.of(first.page()),
        Optional.of(first.span().getFirst()),
        Optional.of(first.span().getLast()),
        Optional.of(first.sentence()),
        Optional.of(others),
        Optional.of(f.expected()),
        Optional.of(f.found()),
        Optional.of(f.accepted()),
        f.reason());
  }

  private static String path(DocumentLabel label) {
    return label.path().orElse(label.id());
  }
}
