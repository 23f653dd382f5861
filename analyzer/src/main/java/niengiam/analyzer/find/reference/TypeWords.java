package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.text.Lower;
import niengiam.analyzer.text.Triggers;
import niengiam.analyzer.text.WordMap;
import niengiam.config.DocumentType;

/** Finds the words that name a type of document. */
public final class TypeWords {
  /** No type has a longer name. */
  private static final int MOST_SYLLABLES = 8;

  /** A type word at a place of the text. */
  public record Word(int start, int end, DocumentType type) {}

  private record Entry(String word, boolean exact, DocumentType type) {}

  private final WordMap<List<Entry>> byFirstSyllable;
  private final Set<String> firstSyllables;

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
    firstSyllables = Set.copyOf(entriesBySyllable.keySet());
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

  /** What all of them begin with. */
  Set<String> firstSyllables() {
    return firstSyllables;
  }

  /** All of them in order; of two that begin at one place the longer one. */
  List<Word> find(String folded, Triggers triggers) {
    List<Word> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (at >= next
          && triggers.is(i, Triggers.Kind.DOCUMENT_TYPE)
          && Letters.startsWord(folded, at)) {
        Optional<Word> word = at(folded, at, syllableEnd(folded, at));
        word.ifPresent(found::add);
        next = word.isPresent() ? word.get().end() : next;
      }
    }
    return found;
  }

  /** The one that a text opens with. */
  public Optional<Word> opening(String folded) {
    return at(folded, 0, syllableEnd(folded, 0));
  }

  /** The one that ends at an offset where a word ends. */
  Optional<Word> before(String folded, int end) {
    Optional<Word> found = Optional.empty();
    int start = end;
    for (int syllable = 0; syllable < MOST_SYLLABLES && start > 0; syllable++) {
      while (start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
        start--;
      }
      Optional<Word> word = at(folded, start, syllableEnd(folded, start));
      if (word.isPresent() && word.get().end() >= end) {
        found = word.get().end() == end ? word : Optional.empty();
      }
      if (start == 0 || folded.charAt(start - 1) != ' ') {
        break;
      }
      start--;
    }
    return found;
  }

  private Optional<Word> at(String folded, int at, int syllableEnd) {
    for (Entry entry : byFirstSyllable.getLowered(folded, at, syllableEnd, List.of())) {
      int end = at + entry.word().length();
      boolean same =
          entry.exact()
              ? folded.startsWith(entry.word(), at)
              : Lower.startsWith(folded, at, entry.word());
      if (same && Letters.endsWord(folded, end)) {
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
