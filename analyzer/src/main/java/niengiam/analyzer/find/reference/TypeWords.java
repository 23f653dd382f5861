package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niengiam.config.DocumentType;

/** Finds the words that name a type of document. */
public final class TypeWords {
  /** A type word at a place of the text. */
  public record Word(int start, int end, DocumentType type) {}

  private record Entry(String word, boolean exact, DocumentType type) {}

  private final Map<String, List<Entry>> byFirstSyllable = new HashMap<>();

  public TypeWords(List<DocumentType> types) {
    for (DocumentType type : types) {
      add(type.name(), type);
      type.words().forEach(word -> add(word, type));
    }
    byFirstSyllable
        .values()
        .forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.word().length())));
  }

  private void add(String word, DocumentType type) {
    boolean exact = !word.contains(" ") && word.length() <= 3;
    String lower = word.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    byFirstSyllable
        .computeIfAbsent(blank < 0 ? lower : lower.substring(0, blank), k -> new ArrayList<>())
        .add(new Entry(exact ? word : lower, exact, type));
  }

  /** All of them in order; of two that begin at one place the longer one. */
  public List<Word> find(String folded) {
    String lower = folded.toLowerCase(Locale.ROOT);
    List<Word> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      if (!Character.isLetter(folded.charAt(at)) || !Letters.startsWord(folded, at)) {
        at++;
        continue;
      }
      Optional<Word> word = at(folded, lower, at);
      word.ifPresent(found::add);
      at = word.map(Word::end).orElse(syllableEnd(folded, at));
    }
    return found;
  }

  private Optional<Word> at(String folded, String lower, int at) {
    String syllable = lower.substring(at, syllableEnd(lower, at));
    for (Entry entry : byFirstSyllable.getOrDefault(syllable, List.of())) {
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
