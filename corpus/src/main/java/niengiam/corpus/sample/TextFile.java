package niengiam.corpus.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Span;

/**
 * A document as plain text, cut into pages as a converter of scans leaves them: the notes of a page
 * stand after its last line, sentences go on behind them, and long notes go on behind the body of
 * the next page.
 */
final class TextFile {
  private static final int ENDLESS = Integer.MAX_VALUE;

  /** Characters on a page, notes included. */
  private static final int PAGE = 2_600;

  /** Shorter pieces are not worth a cut. */
  private static final int LEAST_PIECE = 120;

  private static final String GAP = "\n\n";

  private final int room;
  private final Draft draft;
  private final StringBuilder text = new StringBuilder();
  private final List<Printed.Placed> facts = new ArrayList<>();
  private final List<Printed.PlacedHeading> headings = new ArrayList<>();
  private final List<int[]> joins = new ArrayList<>();
  private final Map<Integer, Span> calls = new TreeMap<>();
  private final Map<Integer, List<Span>> noteSpans = new TreeMap<>();

  /** Paragraphs of notes that the current page still has to print. */
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private int used;

  /** Offsets at which pages begin, by block; empty where the room alone decides. */
  private final Map<Integer, List<Integer>> turns;

  private TextFile(Draft draft, int room, List<PageTurn> turns) {
    this.draft = draft;
    this.room = room;
    this.turns =
        turns.stream()
            .collect(
                Collectors.groupingBy(
                    PageTurn::block, Collectors.mapping(PageTurn::offset, Collectors.toList())));
  }

  private record Waiting(int mark, boolean opens, Prose text) {}

  /** In pages of its own. */
  static Printed paged(Draft draft) {
    return print(draft, new TextFile(draft, PAGE, List.of()));
  }

  /** Without pages: the notes wait for the end, as in the files of word processors. */
  static Printed endless(Draft draft) {
    return paged(draft, List.of());
  }

  /** In given pages, each with its notes below it. */
  static Printed paged(Draft draft, List<PageTurn> turns) {
    return print(draft, new TextFile(draft, ENDLESS, turns));
  }

  private static Printed print(Draft draft, TextFile file) {
    for (int i = 0; i < draft.blocks().size(); i++) {
      List<Integer> begins = file.turns.getOrDefault(i, List.of());
      if (begins.contains(0)) {
        file.endPage();
      }
      file.print(draft.blocks().get(i), begins);
    }
    while (!file.waiting.isEmpty()) {
      file.endPage();
    }
    List<Printed.PlacedNote> notes = new ArrayList<>();
    file.noteSpans.forEach(
        (mark, spans) ->
            notes.add(
                new Printed.PlacedNote(mark, Optional.ofNullable(file.calls.get(mark)), spans)));
    file.text.append('\n');
    return new Printed(file.text.toString(), file.facts, notes, file.headings, file.joins);
  }

  private void print(Block block, List<Integer> begins) {
    switch (block) {
      case Block.Sides sides -> {
        List<Block.Line> lines = new ArrayList<>(sides.left());
        lines.addAll(sides.right());
        lines.removeIf(line -> line.text().isEmpty());
        put(Prose.of(String.join("\n", lines.stream().map(Block.Line::text).toList())), 0);
      }
      case Block.Centred centred -> put(centred.text(), 0);
      case Block.Heading heading -> {
        if (used > room - 2 * LEAST_PIECE) {
          endPage();
        }
        Span span = put(Prose.of(heading.printed()), 0);
        headings.add(new Printed.PlacedHeading(span, heading));
      }
      case Block.Paragraph paragraph -> {
        if (room == ENDLESS) {
          pieces(paragraph.text(), begins);
        } else {
          paragraph(paragraph.text());
        }
      }
      case Block.Grid grid -> put(Prose.of(rows(grid)), 0);
      case Block.NewPage page -> {
        while (room != ENDLESS && (used > 0 || !waiting.isEmpty())) {
          endPage();
        }
      }
    }
  }

  private static String rows(Block.Grid grid) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder();
    for (Block.Group group : grid.groups()) {
      head.append(group.label()).append("\t".repeat(group.columns()));
    }
    lines.add(head.substring(0, head.length() - 1));
    lines.add(String.join("\t", grid.labels()));
    grid.rows().forEach(row -> lines.add(String.join("\t", row)));
    return String.join("\n", lines);
  }

  private void paragraph(Prose prose) {
    int called = prose.calls().stream().mapToInt(c -> noteLength(c.mark())).sum();
    int free = room - used;
    if (prose.text().length() + called <= free) {
      put(prose, 0);
      return;
    }
    int length = prose.text().length();
    int cut = cut(prose, Math.min(Math.max(free, LEAST_PIECE * 2), length - LEAST_PIECE));
    if (cut < 0) {
      put(prose, 0);
      endPage();
      return;
    }
    Span left = put(Cut.before(prose, cut), 0);
    endPage();
    Span right = put(Cut.after(prose, cut + 1), 0);
    joins.add(new int[] {left.end(), right.start()});
  }

  /** Cuts where pages begin, or behind the fact that stands there. */
  private void pieces(Prose prose, List<Integer> begins) {
    Prose rest = prose;
    int done = 0;
    for (int begin : begins) {
      int cut = begin - 1 - done;
      while (cut > 0
          && cut < rest.text().length()
          && (rest.text().charAt(cut) != ' ' || rest.splits(cut))) {
        cut++;
      }
      if (cut > 0 && cut < rest.text().length()) {
        put(Cut.before(rest, cut), 0);
        endPage();
        rest = Cut.after(rest, cut + 1);
        done += cut + 1;
      }
    }
    put(rest, 0);
  }

  /** A blank near the wanted place between two small words of one sentence, or -1. */
  private static int cut(Prose prose, int wanted) {
    String text = prose.text();
    for (int at = wanted; at > LEAST_PIECE; at--) {
      if (text.charAt(at) == ' '
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at + 1))
          && !prose.splits(at)) {
        return at;
      }
    }
    return -1;
  }

  private int noteLength(int mark) {
    return draft.notes().get(mark - 1).stream().mapToInt(p -> p.text().length()).sum();
  }

  /** Prints the notes that wait, the last one only in part where the page is too short for it. */
  private void endPage() {
    int left = used <= room ? ENDLESS : room / 3;
    used = 0;
    List<Waiting> later = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Waiting note = waiting.poll();
      int cut = note.text().text().length() <= left ? -1 : cut(note.text(), left);
      if (left <= 0) {
        later.add(note);
      } else if (cut < 0) {
        putNote(note);
      } else {
        int end = putNote(new Waiting(note.mark(), note.opens(), Cut.before(note.text(), cut)));
        later.add(new Waiting(note.mark(), false, Cut.after(note.text(), cut + 1)));
        joins.add(new int[] {end, -note.mark()});
      }
      left -= note.text().text().length();
    }
    waiting.addAll(later);
  }

  private int putNote(Waiting note) {
    String opener = note.opens() ? Digits.raised(note.mark()) + " " : "";
    Span all = put(Prose.of(opener).then(note.text()), note.mark());
    Span span = new Span(all.start() + opener.length(), all.end());
    noteSpans.computeIfAbsent(note.mark(), m -> new ArrayList<>()).add(span);
    joins.stream().filter(j -> j[1] == -note.mark()).forEach(j -> j[1] = span.start());
    return span.end();
  }

  private Span put(Prose prose, int note) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int start = text.length();
    text.append(prose.text());
    used += prose.text().length();
    for (Stated fact : prose.facts()) {
      Span span = new Span(fact.start() + start, fact.end() + start);
      facts.add(new Printed.Placed(span, fact.content(), note));
    }
    for (Prose.Call call : prose.calls()) {
      calls.put(call.mark(), new Span(call.start() + start, call.end() + start));
      List<Prose> paragraphs = draft.notes().get(call.mark() - 1);
      for (int i = 0; i < paragraphs.size(); i++) {
        waiting.add(new Waiting(call.mark(), i == 0, paragraphs.get(i)));
      }
      used += noteLength(call.mark());
    }
    return new Span(start, text.length());
  }
}
