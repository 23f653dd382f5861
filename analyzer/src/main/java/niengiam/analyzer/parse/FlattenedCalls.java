package niengiam.analyzer.parse;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;

/**
 * Calls of notes that a conversion has set as plain digits. Only behind a year can they be told
 * from the number before them: "năm 20311." is 2031 with note 1. They count where a paragraph
 * begins with the same number and no point: "1 Hộ gia đình văn hóa".
 */
final class FlattenedCalls {
  private static final Pattern CALL =
      Pattern.compile("(?<![\\p{L}])[Nn]ăm\\s(?:19|20)\\d{2}(?<mark>[1-9]\\d?)(?!\\d|[.,]\\d)");

  private static final Pattern OPENER =
      Pattern.compile("(?<mark>[1-9]\\d?)[ \\u00A0]{1,2}\\p{Lu}\\p{L}");

  /** A page has no more notes. */
  private static final int MOST_WAITING = 12;

  private final String text;

  /** By their places; found when first asked for: few texts have a paragraph that begins so. */
  private final NavigableMap<Integer, Span> calls = new TreeMap<>();

  private boolean sought;

  FlattenedCalls(String text) {
    this.text = text;
  }

  /** The call that the note in a paragraph answers; no other paragraph can answer it again. */
  Optional<Span> take(Paragraph paragraph) {
    Matcher opener = OPENER.matcher(text).region(paragraph.start(), paragraph.end());
    if (!opener.lookingAt()) {
      return Optional.empty();
    }
    String mark = opener.group("mark");
    Optional<Span> call =
        calls().headMap(paragraph.start(), false).descendingMap().values().stream()
            .limit(MOST_WAITING)
            .filter(c -> c.of(text).equals(mark))
            .findFirst();
    call.ifPresent(c -> calls.remove(c.start()));
    return call;
  }

  private NavigableMap<Integer, Span> calls() {
    if (!sought) {
      sought = true;
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        calls.put(call.start("mark"), new Span(call.start("mark"), call.end("mark")));
      }
    }
    return calls;
  }
}
