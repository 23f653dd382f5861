package niengiam.extractor.secrecy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.TextOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mark of secrecy of a document: in capitals with all their accents, on a line of its own
 * in the letterhead. The word in running text ("bảo mật", "Mật độ dân số") says nothing.
 */
public final class SecrecyMarks {
  /** What may stand around the words of a stamp: "(MẬT)", "* MẬT *". */
  private static final String FRAME = "()[]{}<>|*_=~-–—.,:;\"'“”‘’•";

  /** Marks of urgency share a line with marks of secrecy: "MẬT - HỎA TỐC". */
  private static final Set<String> URGENT =
      Set.of("KHẨN", "THƯỢNGKHẨN", "HỎATỐC", "HOẢTỐC", "HỎATỐCHẸNGIỜ", "HOẢTỐCHẸNGIỜ");

  private static final Pattern BETWEEN = Pattern.compile("[-–—,;/.+]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern LABEL = Pattern.compile("(?iu)(?:mức )?độ mật ?: ?");

  private SecrecyMarks() {}

  /** The highest mark that the letterhead of the first page bears. */
  public static Optional<SecrecyMark> of(Layout layout) {
    // OCR easily loses a mark of so few letters, and a document kept out in vain is soon found.
    boolean scanned =
        !layout.pages().isEmpty() && layout.pages().getFirst().origin() == TextOrigin.OCR;
    List<String> lines =
        LetterheadLines.of(layout).stream().map(line -> scanned ? restored(line) : line).toList();
    String before = "";
    @Nullable SecrecyMark highest = null;
    for (String line : lines) {
      Optional<SecrecyMark> mark = ofLine(line);
      if (mark.equals(Optional.of(SecrecyMark.CONFIDENTIAL))) {
        // A narrow stamp breaks its line.
        mark = ofLine(before + " " + line).or(() -> Optional.of(SecrecyMark.CONFIDENTIAL));
      }
      if (mark.isPresent() && (highest == null || mark.get().compareTo(highest) > 0)) {
        highest = mark.get();
      }
      before = line;
    }
    return Optional.ofNullable(highest);
  }

  /** A line that is a mark but for its accents, with them. */
  private static String restored(String line) {
    String words = bare(compact(line));
    for (SecrecyMark mark : SecrecyMark.values()) {
      if (bare(compact(mark.words())).equals(words)) {
        return mark.words();
      }
    }
    return line;
  }

  private static String bare(String words) {
    return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The mark that a line consists of. */
  public static Optional<SecrecyMark> ofLine(String line) {
    Matcher label = LABEL.matcher(line);
    String bare = label.lookingAt() ? line.substring(label.end()).toUpperCase(Locale.ROOT) : line;
    Optional<SecrecyMark> whole = ofWords(bare);
    if (whole.isPresent()) {
      return whole;
    }
    String[] parts = BETWEEN.split(bare, -1);
    Optional<SecrecyMark> highest = Optional.empty();
    for (String part : parts) {
      Optional<SecrecyMark> mark = ofWords(part);
      String words = compact(part);
      if (mark.isEmpty() && !words.isEmpty() && !URGENT.contains(words)) {
        return Optional.empty();
      }
      highest = Stream.of(highest, mark).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
    return highest;
  }

  private static Optional<SecrecyMark> ofWords(String text) {
    String words = compact(text);
    for (SecrecyMark mark : SecrecyMark.values()) {
      if (compact(mark.words()).equals(words)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** Without spaces, which letters set apart have ("M Ậ T"), and without what frames the words. */
  static String compact(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && outside(text.charAt(from))) {
      from++;
    }
    while (to > from && outside(text.charAt(to - 1))) {
      to--;
    }
    StringBuilder letters = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!blank(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean outside(char c) {
    return blank(c) || FRAME.indexOf(c) >= 0;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
