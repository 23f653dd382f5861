package niengiam.corpus.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.metadata.Metadata;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.LedgerLine;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextOrigin;

/** What the ledger notes of a document, so that the status needs no document to be read. */
record Card(
    int pages,
    Optional<String> origin,
    Optional<String> type,
    Optional<String> number,
    OptionalInt year) {
  static final Card NONE =
      new Card(0, Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

  static Card of(LedgerLine line) {
    return new Card(line.pages(), line.origin(), line.type(), line.number(), line.year());
  }

  static Card of(Entry entry) {
    Analysis analysis = entry.analysis();
    Metadata metadata = analysis.metadata();
    var pages = analysis.document().layout().pages();
    Optional<String> origin =
        pages.stream()
            .collect(Collectors.groupingBy(Page::origin, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.<TextOrigin, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(most -> most.getKey().label());
    return new Card(
        pages.size(),
        origin,
        metadata.type().map(Metadata.Field::value),
        metadata.number().map(Metadata.Field::value),
        year(metadata));
  }

  private static OptionalInt year(Metadata metadata) {
    if (metadata.periodYear().isPresent()) {
      return OptionalInt.of(metadata.periodYear().get().value());
    }
    return metadata.date().isPresent()
        ? OptionalInt.of(metadata.date().get().value().getYear())
        : OptionalInt.empty();
  }
}
