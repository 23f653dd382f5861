package niengiam.corpus.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.LedgerLine;

/** Finds a document by what a person has at hand: its path, its id or its number. */
public final class Lookup {
  /** Fewer digits of an id may be a year. */
  private static final int SHORTEST_ID = 6;

  private final Archive archive;
  private final Function<String, List<String>> keysOfNumber;

  /**
   * @param keysOfNumber the keys that a typed number may mean, the likeliest first; one that ends
   *     with {@code |} is the beginning of the whole one
   */
  public Lookup(Archive archive, Function<String, List<String>> keysOfNumber) {
    this.archive = archive;
    this.keysOfNumber = keysOfNumber;
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
    List<String> keys = keysOfNumber.apply(asked);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    return documents().stream()
        .filter(line -> line.number().isPresent() && means(keys, line.number().get()))
        .max(Comparator.comparingInt(line -> line.year().orElse(0)))
        .flatMap(this::entry);
  }

  private boolean means(List<String> keys, String number) {
    Optional<String> own = keysOfNumber.apply(number).stream().findFirst();
    return own.isPresent()
        && keys.stream()
            .anyMatch(key -> key.endsWith("|") ? own.get().startsWith(key) : own.get().equals(key));
  }

  private List<LedgerLine> documents() {
    return archive.ledger().states().stream().filter(LedgerLine::document).toList();
  }

  private Optional<Entry> entry(LedgerLine line) {
    return line.sha256().flatMap(archive::read);
  }
}
