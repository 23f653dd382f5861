package niengiam.corpus.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.corpus.answer.Evidence;

/**
 * What a check reports.
 *
 * @param evidence the places that contradict each other; the first one is the place to look at
 * @param expected what would agree, as text
 * @param found what is printed
 * @param words for the slots of the message; {@code expected} and {@code found} are among them
 */
record Suspicion(
    String check,
    List<Evidence> evidence,
    String expected,
    String found,
    Map<String, String> words) {
  Suspicion {
    evidence = List.copyOf(evidence);
    words = Map.copyOf(words);
  }

  /**
   * @param more name and text in turn
   */
  static Suspicion of(
      Check check, List<Evidence> evidence, String expected, String found, String... more) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("expected", expected);
    words.put("found", found);
    for (int i = 0; i + 1 < more.length; i += 2) {
      words.put(more[i], more[i + 1]);
    }
    return new Suspicion(check.id(), evidence, expected, found, words);
  }
}
