package niengiam.corpus.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.LedgerLine;

/** Finds a document by what a person has at hand: its path, its id or its number. */
public final class Lookup {
  /** Fewer digits of an id may be a year. */
  private static final int SHORTEST_ID = 6;

  private final Archive archive;
  private final Function<String, Optional<String>> keyOfNumber;

  /**
   * @param keyOfNumber one key for all spellings of a number; empty when the text is none
   */
  public Lookup(Archive archive, Function<String, Optional<String>> keyOfNumber) {
    this.archive = archive;
    this.keyOfNumber = keyOfNumber;
  }

  /** The document; the latest one, where several have the number. */
  public Optional<Entry> find(String words) {
    String asked = words.strip();
    return byPath(asked).or(() -> byId(asked.toLowerCase(Locale.ROOT))).or(() -> byNumber(asked));
  }

  private Optional<Entry> byPath(String asked) {
    List<LedgerLine> documents = documents();
    String source = source(asked);
    Optional<LedgerLine> exact =
        documents.stream()
            .filter(line -> line.path().equals(asked) || line.source().equals(source))
            .findFirst();
    if (exact.isPresent()) {
      return entry(exact.get());
    }
    List<LedgerLine> ending =
        documents.stream().filter(line -> line.source().endsWith("/" + asked)).toList();
    return ending.stream().map(LedgerLine::sha256).distinct().count() == 1
        ? entry(ending.getFirst())
        : Optional.empty();
  }

  private static String source(String asked) {
    try {
      return FileText.of(Path.of(asked).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return asked;
    }
  }

  private Optional<Entry> byId(String asked) {
    return asked.length() >= SHORTEST_ID && Hash.isId(asked)
        ? archive.get(asked)
        : Optional.empty();
  }

  private Optional<Entry> byNumber(String asked) {
    Optional<String> key = keyOfNumber.apply(asked);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Predicate<LedgerLine> same = line -> line.number().flatMap(keyOfNumber).equals(key);
    return documents().stream()
        .filter(same)
        .max(Comparator.comparingInt(line -> line.year().orElse(0)))
        .flatMap(this::entry);
  }

  private List<LedgerLine> documents() {
    return archive.ledger().states().stream().filter(LedgerLine::document).toList();
  }

  private Optional<Entry> entry(LedgerLine line) {
    return line.sha256().flatMap(archive::read);
  }
}
