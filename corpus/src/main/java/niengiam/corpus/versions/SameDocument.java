package niengiam.corpus.versions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.index.StoredDocument;
import niengiam.corpus.index.Words;

/** Whether two documents with similar texts are one, by what they say of themselves. */
final class SameDocument {
  /** A draft goes round for a quarter of a year at most. */
  private static final long LONGEST_DAYS = 92;

  /** With the same number: a scan may be read badly. */
  private static final double NUMBERED = 0.5;

  /** With the same issuer and year, or the same date. */
  private static final double NAMED = 0.7;

  /** With nothing to go by but the text. */
  private static final double UNNAMED = 0.9;

  /** A word of so many letters is the same one with one letter misread. */
  private static final int MISREAD_LETTERS = 5;

  /** What tells the report of one month or quarter from that of the next. */
  private static final Pattern COUNTED = Pattern.compile("\\d+|[ivx]+");

  private SameDocument() {}

  static boolean test(StoredDocument a, StoredDocument b, double likeness) {
    DocumentLabel one = a.document();
    DocumentLabel other = b.document();
    return agree(one, other) && near(a, b) && likeness >= needed(a, b);
  }

  private static boolean agree(DocumentLabel a, DocumentLabel b) {
    return same(a.type(), b.type())
        && same(a.number(), b.number())
        && (a.year().isEmpty() || b.year().isEmpty() || a.year().equals(b.year()))
        && (a.issuer().isEmpty()
            || b.issuer().isEmpty()
            || similar(Words.plain(a.issuer().get()), Words.plain(b.issuer().get())))
        && (a.title().isEmpty()
            || b.title().isEmpty()
            || counted(a.title().get()).equals(counted(b.title().get())));
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || Words.plain(a.get()).equals(Words.plain(b.get()));
  }

  private static List<String> counted(String title) {
    return Stream.of(Words.plain(title).split(" ", -1))
        .filter(word -> COUNTED.matcher(word).matches())
        .sorted()
        .toList();
  }

  private static boolean near(StoredDocument a, StoredDocument b) {
    Optional<LocalDate> one = a.date();
    Optional<LocalDate> other = b.date();
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= LONGEST_DAYS;
  }

  private static double needed(StoredDocument a, StoredDocument b) {
    boolean dated = a.date().isPresent() && a.date().equals(b.date());
    if (both(a.document().number(), b.document().number())) {
      // Numbers begin anew every year, in every body; what was signed has one date.
      return dated || a.date().isEmpty() || b.date().isEmpty() ? NUMBERED : UNNAMED;
    }
    OptionalInt year = a.document().year();
    boolean named =
        both(a.document().issuer(), b.document().issuer())
            && year.isPresent()
            && b.document().year().isPresent();
    return named || dated ? NAMED : UNNAMED;
  }

  private static boolean both(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent();
  }

  /**
   * Whether one name holds the other word by word, misread letters of long words apart: "Huyện ủy
   * Mường Lam" and "Ban Thường vụ Huyện ủy Mường Lam", but not "xã Nà Cọ" and "xã Khe Cọ".
   */
  private static boolean similar(String a, String b) {
    List<String> one = List.of(a.split(" ", -1));
    List<String> other = List.of(b.split(" ", -1));
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    return IntStream.rangeClosed(0, longer.size() - shorter.size())
        .anyMatch(
            from ->
                IntStream.range(0, shorter.size())
                    .allMatch(i -> sameWord(shorter.get(i), longer.get(from + i))));
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= MISREAD_LETTERS && distance(a, b) <= 1;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
