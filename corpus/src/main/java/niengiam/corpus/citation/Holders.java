package niengiam.corpus.citation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.StoredDocument;
import niengiam.corpus.index.StoredReference;
import niengiam.corpus.index.Words;

/** The documents of the archive by their own code. */
final class Holders {
  private final Map<String, List<StoredDocument>> byKey = new HashMap<>();

  private Holders() {}

  static Holders of(IndexSearch index) throws IOException {
    Holders holders = new Holders();
    index.documents(
        document ->
            document
                .ownKey()
                .ifPresent(
                    key ->
                        holders.byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(document)));
    return holders;
  }

  boolean have(StoredReference reference) {
    return byKey.getOrDefault(reference.key(), List.of()).stream()
        .anyMatch(document -> !ofAnother(reference, document));
  }

  /**
   * Every district numbers its own: "499-BC/HU" in a report of one Huyện ủy is not that of the next
   * district, if the date is another one too.
   */
  private static boolean ofAnother(StoredReference reference, StoredDocument document) {
    Optional<LocalDate> cited = reference.reference().date();
    return reference.ownKey().map(Holders::issuer).equals(Optional.of(issuer(reference.key())))
        && differ(reference.place().map(Words::plain), document.place().map(Words::plain))
        && differ(cited, document.date());
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static String issuer(String key) {
    return key.substring(key.lastIndexOf('|') + 1);
  }
}
