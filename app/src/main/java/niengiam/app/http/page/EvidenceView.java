package niengiam.app.http.page;

import java.util.List;
import java.util.Optional;

/**
 * A place that proves something, as pages show it.
 *
 * @param document in words
 * @param address opens the place
 * @param place page and part of the document
 * @param sentence with the place marked
 * @param review address at which the place can be corrected
 */
public record EvidenceView(
    String document,
    String address,
    String place,
    List<Marked.Part> sentence,
    Optional<Strip> strip,
    String review) {
  private static final int LONGEST = 1_200;

  public EvidenceView {
    sentence = List.copyOf(sentence);
  }

  /** A sentence with the words marked that it is about; cut where it is monstrous. */
  static List<Marked.Part> marked(String sentence, String surface) {
    String line = one(sentence);
    String words = one(surface);
    int at = line.indexOf(words);
    if (at < 0 || words.isEmpty()) {
      return Marked.parts(cut(words.isEmpty() ? line : words), List.of());
    }
    int from = Math.max(0, at - LONGEST / 2);
    int to = Math.min(line.length(), Math.min(at + words.length(), at + LONGEST) + LONGEST / 2);
    int start = at - from;
    int end = Math.min(to - from, start + words.length());
    return Marked.parts(line.substring(from, to), List.of(List.of(start, end)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String one(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
