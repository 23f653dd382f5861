package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;
import niengiam.config.RelationWord.Role;

/**
 * Links parts to their totals. It goes once over what stands between the figures of a passage:
 * words like "trong đó" open a scope for the figures before them, brackets and stops close it.
 */
final class PartReader {
  /** Figures farther apart tell nothing of each other. */
  private static final int FAR = 600;

  /** Of the figures of a sentence, so many of the last may be totals. */
  private static final int MOST_TOTALS = 6;

  private static final int MOST_SUMMED = 12;
  private static final int DEEPEST = 4;

  /** The characters that {@link #mark} knows. */
  private static final boolean[] MARKS = new boolean[128];

  static {
    for (char c : "(),;:.\n".toCharArray()) {
      MARKS[c] = true;
    }
  }

  private final RelationWords.Phrases parts;
  private final RelationWords.Phrases remainder;
  private final RelationWords.Phrases plans;
  private final String text;
  private final Triggers triggers;
  private final List<Counted> all;
  private final Links links;
  private final OpenTotals open;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final List<Integer> sentence = new ArrayList<>();
  private List<Integer> previous = List.of();
  private int brackets;

  /** The next of the triggers. */
  private int trigger;

  /** Where the sentence begins. */
  private int begin;

  private boolean left;
  private boolean first = true;

  PartReader(
      RelationWords words,
      String text,
      Triggers triggers,
      List<Counted> all,
      Links links,
      OpenTotals open) {
    parts = words.of(Role.PARTS);
    remainder = words.of(Role.REMAINDER);
    plans = words.of(Role.PLAN);
    this.text = text;
    this.triggers = triggers;
    this.all = all;
    this.links = links;
    this.open = open;
  }

  void read(Passage passage) {
    Optional<Scope> list = open.enter(passage, text);
    List<Counted> noted = open.noted(passage).stream().toList();
    if (!noted.isEmpty()) {
      scopes.push(new Scope(noted, false, true, Scope.WHOLE));
    }
    Set<String> units = new HashSet<>();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      Counted counted = all.get(i);
      walk(at, counted.figure().from(), noted);
      boolean newUnit = units.add(counted.unit());
      boolean free = !links.is(i, Link.Kind.SHARE_OF) && !claimed(i, counted);
      if (free && newUnit && !counted.percent() && list.isPresent()) {
        claim(i, counted, list.get());
      }
      sentence.add(i);
      at = counted.figure().end();
    }
    if (all.isEmpty()) {
      open.leave(passage, all, List.of());
      return;
    }
    int end = text.length();
    while (end > at && " .;…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    walk(at, end, noted);
    while (!scopes.isEmpty()) {
      close();
    }
    open.leave(passage, all, counted(sentence));
  }

  private void walk(int start, int end, List<Counted> noted) {
    int from = start;
    if (end - start > FAR) {
      stop(start);
      sentence.clear();
      from = end - FAR / 2;
    }
    while (trigger < triggers.size() && triggers.place(trigger) < from) {
      trigger++;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < MARKS.length ? MARKS[c] : c == '…') {
        words(i, noted);
        mark(c, i);
      }
    }
    words(end, noted);
  }

  /** The words before an offset that nothing has been read of yet. */
  private void words(int end, List<Counted> noted) {
    while (trigger < triggers.size() && triggers.place(trigger) < end) {
      if (triggers.is(trigger, Triggers.Kind.PART)) {
        word(triggers.place(trigger), noted);
      }
      trigger++;
    }
  }

  private void word(int at, List<Counted> noted) {
    int end = parts.endAt(text, at);
    if (end >= 0) {
      open(at, end, noted);
    } else if (remainder.endAt(text, at) >= 0) {
      left = true;
    }
  }

  private void mark(char c, int at) {
    switch (c) {
      case '(' -> {
        brackets++;
        bySum();
      }
      case ')' -> {
        while (!scopes.isEmpty() && scopes.peek().depth() == brackets && brackets > 0) {
          close();
        }
        brackets = Math.max(0, brackets - 1);
      }
      case ',' -> left = false;
      case ';' -> {
        left = false;
        scopes.forEach(Scope::semicolon);
      }
      case ':' -> bySum();
      default -> {
        if (Clause.ends(text, at)) {
          stop(at);
        }
      }
    }
  }

  /** Nothing but the sum of what follows tells that a colon or bracket stands before parts. */
  private void bySum() {
    Optional<Scope> last = Optional.ofNullable(scopes.peek());
    if (last.filter(s -> !s.firm() && s.depth() == brackets).isPresent()) {
      close();
    }
    boolean free = scopes.isEmpty() || !scopes.peek().firm();
    if (!sentence.isEmpty() && free && scopes.size() < DEEPEST) {
      scopes.push(new Scope(counted(sentence), false, true, brackets));
    }
  }

  /** At the end of a sentence. */
  private void stop(int at) {
    while (!scopes.isEmpty() && scopes.peek().depth() != Scope.WHOLE) {
      close();
    }
    previous = List.copyOf(sentence);
    sentence.clear();
    brackets = 0;
    begin = at;
    left = false;
    first = false;
  }

  private void open(int at, int end, List<Counted> noted) {
    left = false;
    boolean leads = sentence.isEmpty() && leads(at);
    List<Counted> totals = counted(sentence);
    if (totals.isEmpty() && leads) {
      totals = !first ? counted(previous) : noted.isEmpty() ? open.before() : noted;
    }
    while (!scopes.isEmpty() && scopes.peek().past()) {
      close();
    }
    if (totals.isEmpty() || scopes.size() >= DEEPEST) {
      return;
    }
    boolean colon = Folding.is(text, Folding.blank(text, end), ':');
    scopes.push(new Scope(totals, true, leads || colon, brackets));
  }

  /** No word of the sentence stands before an offset. */
  private boolean leads(int at) {
    for (int i = begin; i < at; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The last figures of a sentence, the nearest first. */
  private List<Counted> counted(List<Integer> indices) {
    int from = Math.max(0, indices.size() - MOST_TOTALS);
    return indices.subList(from, indices.size()).reversed().stream()
        .filter(i -> !all.get(i).percent() || whole(i))
        .map(all::get)
        .toList();
  }

  /** A percentage of a plan, or of a count beside it, has no parts of its own. */
  private boolean whole(int i) {
    int after = Folding.blank(text, all.get(i).figure().end());
    return plans.endAt(text, after) < 0 && !links.is(i, Link.Kind.SHARE_OF);
  }

  private boolean claimed(int i, Counted counted) {
    for (Scope scope : scopes) {
      if (claim(i, counted, scope)) {
        return true;
      }
    }
    return left && rest(i, counted);
  }

  /** "34 nhiệm vụ, hoàn thành 09 nhiệm vụ, còn 25 nhiệm vụ": the sum alone tells what is left. */
  private boolean rest(int i, Counted counted) {
    BigDecimal sum = counted.value();
    List<Integer> told = new ArrayList<>();
    for (int s = sentence.size() - 1; s >= Math.max(0, sentence.size() - MOST_SUMMED); s--) {
      Counted earlier = all.get(sentence.get(s));
      if (!earlier.parted() || !earlier.unit().equals(counted.unit())) {
        continue;
      }
      if (!told.isEmpty() && earlier.value().compareTo(sum) == 0) {
        told.forEach(part -> links.add(part, Link.Kind.PART_OF, earlier));
        links.add(i, Link.Kind.REMAINDER_OF, earlier);
        return true;
      }
      sum = sum.add(earlier.value());
      told.add(sentence.get(s));
    }
    return false;
  }

  private boolean claim(int i, Counted counted, Scope scope) {
    Optional<Counted> total = scope.take(i, counted);
    Link.Kind kind = left ? Link.Kind.REMAINDER_OF : Link.Kind.PART_OF;
    total.ifPresent(t -> links.add(i, kind, t));
    return total.isPresent();
  }

  private void close() {
    scopes
        .pop()
        .close(all)
        .ifPresent(sum -> sum.parts().forEach(i -> links.add(i, Link.Kind.PART_OF, sum.total())));
  }
}
