package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.text.Lower;
import niengiam.analyzer.text.WordMap;
import niengiam.config.DocumentType;

/** Finds the words that name a type of document. */
public final class TypeWords {
  /** A type word at a place of the text. */
  public record Word(int start, int end, DocumentType type) {}

  private record Entry(String word, boolean exact, DocumentType type) {}

  private final WordMap<List<Entry>> byFirstSyllable;

  public TypeWords(List<DocumentType> types) {
    Map<String, List<Entry>> entriesBySyllable = new HashMap<>();
    for (DocumentType type : types) {
      add(type.name(), type, entriesBySyllable);
      type.words().forEach(word -> add(word, type, entriesBySyllable));
    }
    entriesBySyllable
        .values()
        .forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.word().length())));
    byFirstSyllable = new WordMap<>(entriesBySyllable);
  }

  private static void add(
      String word, DocumentType type, Map<String, List<Entry>> entriesBySyllable) {
    boolean exact = !word.contains(" ") && word.length() <= 3;
    String lower = word.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    entriesBySyllable
        .computeIfAbsent(blank < 0 ? lower : lower.substring(0, blank), k -> new ArrayList<>())
        .add(new Entry(exact ? word : lower, exact, type));
  }

  /** All of them in order; of two that begin at one place the longer one. */
  public List<Word> find(String folded) {
    String lower = Lower.of(folded);
    List<Word> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      if (!Character.isLetter(folded.charAt(at)) || !Letters.startsWord(folded, at)) {
        at++;
        continue;
      }
      int end = syllableEnd(folded, at);
      Optional<Word> word = at(folded, lower, at, end);
      word.ifPresent(found::add);
      at = word.map(Word::end).orElse(end);
    }
    return found;
  }

  private Optional<Word> at(String folded, String lower, int at, int syllableEnd) {
    for (Entry entry : byFirstSyllable.get(lower, at, syllableEnd, List.of())) {
      int end = at + entry.word().length();
      String in = entry.exact() ? folded : lower;
      if (in.startsWith(entry.word(), at) && Letters.endsWord(folded, end)) {
        return Optional.of(new Word(at, end, entry.type()));
      }
    }
    return Optional.empty();
  }

  private static int syllableEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }
}
