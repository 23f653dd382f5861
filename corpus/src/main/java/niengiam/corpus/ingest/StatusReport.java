package niengiam.corpus.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.corpus.answer.Status;
import niengiam.corpus.answer.StatusFailure;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.LedgerLine;

/** Counts what an archive holds, from its ledger: no document is read that the ledger knows. */
public final class StatusReport {
  /** Stands for a type, year or origin that the document does not tell. */
  static final String UNKNOWN = "không rõ";

  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> years = new TreeMap<>();
  private final Map<String, Integer> origins = new TreeMap<>();
  private int documents;
  private long pages;

  private StatusReport() {}

  public static Status of(Archive archive) {
    StatusReport report = new StatusReport();
    archive.hashes().forEach(sha -> card(archive, sha).ifPresent(report::add));
    List<LedgerLine> lines = archive.ledger().states();
    return new Status(
        report.documents,
        report.pages,
        mostFirst(report.types),
        report.years,
        mostFirst(report.origins),
        failures(lines),
        Tally.of(lines).members());
  }

  /** The files that gave no document. */
  public static List<StatusFailure> failures(Archive archive) {
    return failures(archive.ledger().states());
  }

  private static List<StatusFailure> failures(List<LedgerLine> lines) {
    return lines.stream().filter(LedgerLine::failed).map(StatusReport::failure).toList();
  }

  private static Optional<Card> card(Archive archive, String sha256) {
    List<LedgerLine> lines = archive.ledger().documents(sha256);
    return lines.isEmpty()
        ? archive.read(sha256).map(Card::of)
        : Optional.of(Card.of(lines.getFirst()));
  }

  private void add(Card card) {
    documents++;
    pages += card.pages();
    types.merge(card.type().orElse(UNKNOWN), 1, Integer::sum);
    origins.merge(card.origin().orElse(UNKNOWN), 1, Integer::sum);
    String year = card.year().isPresent() ? Integer.toString(card.year().getAsInt()) : UNKNOWN;
    years.merge(year, 1, Integer::sum);
  }

  private static StatusFailure failure(LedgerLine line) {
    return new StatusFailure(line.path(), Tally.reason(line).name(), line.detail().orElse(""));
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
