package niengiam.corpus.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.Words;

/** Finds the document codes among the words of a query. */
final class CodeWords {
  /** Words that a code with its type and issuer in words has on either side of its number. */
  private static final int BEFORE = 4;

  private static final int AFTER = 6;

  /** What makes the number after it something else. */
  private static final Set<String> TIMES = Set.of("nam", "thang", "quy", "ngay", "khoa", "lan");

  private final CodeKeys codes;

  CodeWords(CodeKeys codes) {
    this.codes = codes;
  }

  /**
   * A code.
   *
   * @param from first word
   * @param to after the last word
   */
  record Code(int from, int to, String text, List<String> keys) {
    /** Written with its signs, so that it can mean nothing else. */
    boolean certain() {
      return text.indexOf('/') >= 0 || text.indexOf('-') >= 0;
    }
  }

  /** The first code at or after a word. */
  Optional<Code> next(List<String> words, int from) {
    for (int number = from; number < words.size(); number++) {
      if (Character.isDigit(words.get(number).charAt(0))
          && (number == 0 || !TIMES.contains(Words.plain(words.get(number - 1))))) {
        Optional<Code> code = around(words, from, number);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Code> around(List<String> words, int from, int number) {
    for (int start = number; start >= Math.max(from, number - BEFORE); start--) {
      for (int end = number + 1; end <= Math.min(words.size(), number + AFTER); end++) {
        String text = String.join(" ", words.subList(start, end));
        List<String> keys = codes.keys(text).stream().filter(CodeWords::isWhole).toList();
        if (!keys.isEmpty()) {
          int first = withType(words, from, start);
          return Optional.of(
              new Code(first, end, String.join(" ", words.subList(start, end)), keys));
        }
      }
    }
    if (from == 0) {
      String text = String.join(" ", words);
      List<String> keys = codes.keys(text);
      boolean typed = keys.stream().anyMatch(key -> !key.contains("||"));
      if (!keys.isEmpty() && words.size() <= BEFORE + 2 && (typed || number == words.size() - 1)) {
        return Optional.of(new Code(0, words.size(), text, keys));
      }
    }
    return Optional.empty();
  }

  /** Where the type word and "số" before a code begin; they are part of it. */
  private int withType(List<String> words, int from, int code) {
    int start = code;
    if (start > from && Words.plain(words.get(start - 1)).equals("so")) {
      start--;
    }
    for (int n = 1; n <= BEFORE && start - n >= from; n++) {
      if (!codes.keys(String.join(" ", words.subList(start - n, start)) + " 1").isEmpty()) {
        return start - n;
      }
    }
    return start;
  }

  /** Number, issuer, and a type or what stands for one: the year of a law, the unit of a letter. */
  private static boolean isWhole(String key) {
    String[] parts = key.split("\\|", -1);
    return parts.length == 4
        && !parts[3].isEmpty()
        && (!parts[2].isEmpty() || !parts[1].isEmpty() || parts[3].indexOf('-') > 0);
  }
}
