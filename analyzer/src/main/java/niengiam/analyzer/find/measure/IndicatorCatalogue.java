package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.text.WordMap;
import niengiam.config.Indicator;

/** Says which indicator of the catalogue a figure belongs to. */
public final class IndicatorCatalogue {
  private static final int NO_WORD = -1;

  private final Map<String, List<Phrase>> byUnit = new HashMap<>();
  private final WordMap<Integer> numbers;

  /** How many words all phrases have. */
  private final int words;

  IndicatorCatalogue(List<Indicator> indicators) {
    Map<String, Integer> numberByWord = new HashMap<>();
    for (Indicator indicator : indicators) {
      for (String phrase : indicator.phrases()) {
        int[] words =
            words(Folding.fold(phrase)).stream()
                .distinct()
                .mapToInt(w -> numberByWord.computeIfAbsent(w, k -> numberByWord.size()))
                .toArray();
        List<String> without = indicator.without().stream().map(Folding::fold).toList();
        for (String unit : indicator.units()) {
          byUnit
              .computeIfAbsent(unit, k -> new ArrayList<>())
              .add(new Phrase(indicator.id(), words, without));
        }
      }
    }
    numbers = new WordMap<>(numberByWord);
    words = numberByWord.size();
  }

  /** A phrase of an indicator; its words are those of all phrases, numbered. */
  private static final class Phrase {
    private final String id;
    private final int[] words;
    private final List<String> without;

    Phrase(String id, int[] words, List<String> without) {
      this.id = id;
      this.words = words;
      this.without = without;
    }

    boolean in(BitSet here) {
      for (int word : words) {
        if (!here.get(word)) {
          return false;
        }
      }
      return true;
    }

    boolean excludes(String text, int from, int to) {
      for (String words : without) {
        if (text.indexOf(words, from, to) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * First by the words of the figure's own clause, then by all since the figure before it, then
   * with the clause that follows where no other figure stands in it.
   *
   * @param change whether the figure is one: it has the words of the level before it
   */
  Optional<String> id(
      String raw,
      String text,
      Figure figure,
      Optional<Figure> previous,
      Optional<Figure> next,
      boolean change) {
    if (!byUnit.containsKey(figure.unitName())) {
      return Optional.empty();
    }
    int left =
        previous.map(before -> change ? before.end() : passed(raw, before, figure)).orElse(0);
    int start = Math.max(left, Clause.sentenceStart(raw, figure.start()));
    int end = Math.min(Clause.end(raw, figure.end(), text.length()), limit(raw, figure, next));
    int following = Clause.end(raw, Math.min(end + 1, text.length()), text.length());
    boolean own = next.isEmpty() || next.get().from() > following;
    int far = own && Folding.is(text, end, ',') ? following : end;
    int near = Clause.start(raw, figure.from(), start);
    BitSet here = new BitSet(words);
    addWords(text, near, end, here);
    Optional<String> best = best(figure.unitName(), text, near, end, here);
    if (best.isEmpty() && start < near) {
      addWords(text, start, near, here);
      best = best(figure.unitName(), text, start, end, here);
    }
    if (best.isEmpty() && far > end) {
      addWords(text, end, far, here);
      best = best(figure.unitName(), text, start, far, here);
    }
    return best;
  }

  /** "5 tổ hòa giải, 7 tổ bảo vệ": in the same unit, what follows a figure is of it alone. */
  private static int passed(String raw, Figure before, Figure figure) {
    boolean same = before.unitName().equals(figure.unitName());
    int from = Math.max(before.end(), figure.from());
    return same ? Clause.end(raw, before.end(), from) : before.end();
  }

  /** "181 thành viên và 22 tổ hòa giải" ends at "22"; "11 tổ/115 hộ tự quản" goes on. */
  private static int limit(String raw, Figure figure, Optional<Figure> next) {
    if (next.isEmpty() || next.get().from() <= figure.end()) {
      return raw.length();
    }
    String between = raw.substring(figure.end(), next.get().from()).strip();
    return between.isEmpty() || between.equals("/") ? raw.length() : next.get().from();
  }

  /** Whether an indicator is counted in a unit. */
  boolean counts(String id, String unit) {
    return byUnit.getOrDefault(unit, List.of()).stream().anyMatch(p -> p.id.equals(id));
  }

  /** The most specific indicator all of whose words stand in a text and that counts in the unit. */
  Optional<String> best(String unit, String text) {
    BitSet here = new BitSet(words);
    addWords(text, 0, text.length(), here);
    return best(unit, text, 0, text.length(), here);
  }

  private Optional<String> best(String unit, String text, int from, int to, BitSet here) {
    Optional<Phrase> best = Optional.empty();
    for (Phrase p : byUnit.getOrDefault(unit, List.of())) {
      boolean more = best.isEmpty() || p.words.length > best.get().words.length;
      if (more && p.in(here) && !p.excludes(text, from, to)) {
        best = Optional.of(p);
      }
    }
    return best.map(p -> p.id);
  }

  /** The words between two offsets that phrases have too. */
  private void addWords(String text, int from, int to, BitSet here) {
    for (int at = from; at < to; at++) {
      int end = Math.min(to, Folding.wordEnd(text, at));
      if (end > at) {
        int word = numbers.get(text, at, end, NO_WORD);
        if (word != NO_WORD) {
          here.set(word);
        }
        at = end;
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int end = Folding.wordEnd(text, at);
      if (end > at) {
        words.add(text.substring(at, end));
        at = end;
      }
    }
    return words;
  }
}
