package niengiam.corpus.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.corpus.index.Words;

/**
 * A place in two parts. "Huyện Thanh Sơn Hạ" and "thị xã Thanh Sơn Hạ" may be one place before and
 * after it was raised, or may not; only the reader can tell.
 *
 * @param kind folded ("huyen"); empty where none is printed, as in a date line
 * @param bare the name alone, folded
 */
record PlaceName(String kind, String bare) {
  /** With their accents: "Quan Sơn" and "Xa Dung" are names. */
  private static final Pattern KIND =
      Pattern.compile(
          "(tỉnh|huyện|quận|thị xã|thành phố|tp\\.?|xã|phường|thị trấn)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Kinds that one place can have one after the other. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("tinh", "thanh pho"),
          List.of("huyen", "quan", "thi xa", "thanh pho"),
          List.of("xa", "phuong", "thi tran"));

  static PlaceName of(String printed) {
    String name = Normalizer.normalize(printed, Normalizer.Form.NFC).strip();
    Matcher kind = KIND.matcher(name);
    if (!kind.lookingAt()) {
      return new PlaceName("", Words.plain(name));
    }
    String plain = Words.plain(kind.group(1));
    return new PlaceName(
        plain.equals("tp") ? "thanh pho" : plain, Words.plain(name.substring(kind.end())));
  }

  /**
   * The name that a date line prints; a commune keeps its kind, since the seat of a district often
   * has the name of the district.
   */
  String area() {
    return LEVELS.getLast().contains(kind) ? kind + " " + bare : bare;
  }

  /** Whether the other may be this one under its former or later kind. */
  boolean namesake(PlaceName other) {
    return bare.equals(other.bare)
        && !kind.equals(other.kind)
        && (kind.isEmpty()
            || other.kind.isEmpty()
            || LEVELS.stream()
                .anyMatch(level -> level.contains(kind) && level.contains(other.kind)));
  }
}
