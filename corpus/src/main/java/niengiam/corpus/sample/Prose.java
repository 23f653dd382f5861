package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.List;

/** Text with the facts that it states and the note marks in it (superscript digits). */
record Prose(String text, List<Stated> facts, List<Call> calls) {
  private static final String SLOT = "{}";

  Prose {
    facts = List.copyOf(facts);
    calls = List.copyOf(calls);
  }

  /** The mark of a note, standing at a range of the text. */
  record Call(int start, int end, int mark) {}

  static Prose of(String text) {
    return new Prose(text, List.of(), List.of());
  }

  /** A text that states one fact from its first to its last character. */
  static Prose of(String text, Stated.Content content) {
    return new Prose(text, List.of(new Stated(0, text.length(), content)), List.of());
  }

  /** The same text stating one more fact from its first to its last character. */
  Prose stating(Stated.Content content) {
    List<Stated> more = new ArrayList<>(facts);
    more.add(new Stated(0, text.length(), content));
    return new Prose(text, more, calls);
  }

  /** The pattern with its slots filled in order. */
  static Prose fill(String pattern, Prose... parts) {
    Prose out = of("");
    int from = 0;
    for (Prose part : parts) {
      int slot = pattern.indexOf(SLOT, from);
      if (slot < 0) {
        throw new IllegalArgumentException("no slot left in: " + pattern);
      }
      out = out.then(of(pattern.substring(from, slot))).then(part);
      from = slot + SLOT.length();
    }
    return out.then(of(pattern.substring(from)));
  }

  static Prose join(List<Prose> parts, String between) {
    Prose out = of("");
    for (int i = 0; i < parts.size(); i++) {
      out = i == 0 ? parts.get(i) : out.then(of(between)).then(parts.get(i));
    }
    return out;
  }

  Prose then(Prose next) {
    List<Stated> both = new ArrayList<>(facts);
    next.facts.forEach(f -> both.add(f.shift(text.length())));
    List<Call> marks = new ArrayList<>(calls);
    next.calls.forEach(
        c -> marks.add(new Call(c.start + text.length(), c.end + text.length(), c.mark)));
    return new Prose(text + next.text, both, marks);
  }

  Prose then(String next) {
    return then(of(next));
  }

  /** The first letter lowered, to go on behind a comma. */
  Prose lowered() {
    return new Prose(Character.toLowerCase(text.charAt(0)) + text.substring(1), facts, calls);
  }

  /** The first letter raised; offsets stay, as every first letter here is one unit both ways. */
  Prose capitalised() {
    return new Prose(Character.toUpperCase(text.charAt(0)) + text.substring(1), facts, calls);
  }

  /** Whether a cut at an offset would split a fact or a mark. */
  boolean splits(int offset) {
    return facts.stream().anyMatch(f -> f.start() < offset && offset < f.end())
        || calls.stream().anyMatch(c -> c.start < offset && offset <= c.end);
  }
}
