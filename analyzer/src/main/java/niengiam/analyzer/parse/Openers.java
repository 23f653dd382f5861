package niengiam.analyzer.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * Finds the paragraphs that open a note, and gives every call to its note. Notes are numbered
 * through the document or anew on each page, so a paragraph with mark m opens a note when an
 * earlier call of m waits for it, or when m follows the note before.
 */
final class Openers {
  private final String text;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, RawNote> byParagraph = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();

  private final FlattenedCalls flattened;

  /** Where the text of the notes begins whose marks were flattened, by that of their paragraph. */
  private final Map<Integer, Integer> bodyOfFlattened = new HashMap<>();

  Openers(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    flattened = new FlattenedCalls(text);
    find(Marks.in(text));
  }

  /** The notes by the index of the paragraph that opens them. */
  Map<Integer, RawNote> byParagraph() {
    return byParagraph;
  }

  /** The paragraphs that open a note, in order. */
  List<Integer> order() {
    return order;
  }

  /** Where the text of a note begins behind its mark. */
  int bodyStart(Paragraph paragraph) {
    int start = bodyOfFlattened.getOrDefault(paragraph.start(), markEnd(paragraph));
    while (start < paragraph.end() && !isText(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isText(char c) {
    return !Character.isWhitespace(c) && c != '\u00A0' && c != ')' && c != '.';
  }

  private void find(List<Span> marks) {
    Map<String, Deque<Span>> waiting = new HashMap<>();
    Map<String, RawNote> latest = new HashMap<>();
    int next = 0;
    int last = 0;
    boolean anyRaised = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      while (next < marks.size() && marks.get(next).start() < paragraph.start()) {
        call(marks.get(next++), waiting);
      }
      if (!anyRaised && !paragraph.zone()) {
        Optional<Span> call = flattened.take(paragraph);
        if (call.isPresent()) {
          openFlattened(i, call.get());
          continue;
        }
      }
      String mark = mark(paragraph);
      if (mark.isEmpty() || bodyStart(paragraph) >= paragraph.end()) {
        continue;
      }
      Deque<Span> calls = waiting.getOrDefault(mark, new ArrayDeque<>());
      boolean expected = mark.equals(Integer.toString(last + 1));
      boolean raised = Marks.digit(text.charAt(paragraph.start())) >= 0;
      if (calls.isEmpty() && !expected && !(paragraph.zone() && raised)) {
        continue;
      }
      if (anyRaised && !raised && mark.charAt(0) != '*') {
        // Notes that bear raised marks number their own items with plain ones.
        continue;
      }
      anyRaised |= raised;
      RawNote note = new RawNote(mark, i);
      note.calls.addAll(calls);
      waiting.remove(mark);
      byParagraph.put(i, note);
      order.add(i);
      latest.put(mark, note);
      last = mark.chars().allMatch(Character::isDigit) ? Integer.parseInt(mark) : last;
      while (next < marks.size() && marks.get(next).start() == paragraph.start()) {
        next++;
      }
    }
    while (next < marks.size()) {
      call(marks.get(next++), waiting);
    }
    // A mark that no later note claims repeats the call of an earlier one.
    waiting.forEach(
        (mark, calls) -> {
          if (latest.containsKey(mark)) {
            latest.get(mark).calls.addAll(calls);
          }
        });
  }

  private void openFlattened(int i, Span call) {
    RawNote note = new RawNote(call.of(text), i);
    note.calls.add(call);
    bodyOfFlattened.put(paragraphs.get(i).start(), paragraphs.get(i).start() + note.mark.length());
    byParagraph.put(i, note);
    order.add(i);
  }

  private void call(Span mark, Map<String, Deque<Span>> waiting) {
    waiting.computeIfAbsent(Marks.plain(mark.of(text)), m -> new ArrayDeque<>()).add(mark);
  }

  /** The mark that the paragraph starts with, or nothing. */
  private String mark(Paragraph paragraph) {
    int end = markEnd(paragraph);
    if (end == paragraph.start()) {
      return "";
    }
    String printed = text.substring(paragraph.start(), end);
    return Marks.digit(printed.charAt(0)) >= 0 ? Marks.plain(printed) : printed;
  }

  private int markEnd(Paragraph paragraph) {
    int raised = Marks.end(text, paragraph.start());
    if (raised > paragraph.start() || !paragraph.zone()) {
      return raised - paragraph.start() <= 3 ? raised : paragraph.start();
    }
    int end = paragraph.start();
    while (end < paragraph.end() && end - paragraph.start() < 4 && isMark(text.charAt(end))) {
      end++;
    }
    boolean apart =
        end < paragraph.end()
            && end - paragraph.start() < 4
            && (Character.isWhitespace(text.charAt(end)) || ").".indexOf(text.charAt(end)) >= 0);
    return apart ? end : paragraph.start();
  }

  private static boolean isMark(char c) {
    return c >= '0' && c <= '9' || c == '*';
  }
}
