package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.text.Lower;
import niengiam.analyzer.text.Openings;
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
  private final Openings openings = new Openings();

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
    entriesBySyllable.keySet().forEach(openings::add);
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
    List<Word> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = syllableEnd(folded, at);
      if (Character.isLetter(folded.charAt(at)) && openings.at(folded, at)) {
        Optional<Word> word = at(folded, at, end);
        word.ifPresent(found::add);
        end = word.isPresent() ? word.get().end() : end;
      }
      at = end;
      while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
        at++;
      }
    }
    return found;
  }

  /** The one that ends at an offset where a word ends. */
  Optional<Word> before(String folded, int end) {
    Optional<Word> found = Optional.empty();
    int start = end;
    for (int syllable = 0; syllable < MOST_SYLLABLES && start > 0; syllable++) {
      while (start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
        start--;
      }
      Optional<Word> word =
          openings.at(folded, start)
              ? at(folded, start, syllableEnd(folded, start))
              : Optional.empty();
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
