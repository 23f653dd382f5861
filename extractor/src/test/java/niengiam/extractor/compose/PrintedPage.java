package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.TextOrigin;

/**
 * An A4 page set in type of one width, written as it looks: each line of a text block is a printed
 * line, each character is {@link #ADVANCE} points wide, and two or more blanks part two segments.
 */
final class PrintedPage {
  static final double ADVANCE = 5;
  private static final double SIZE = 10;
  private static final double LEADING = 14;
  private static final double LEFT = 60;

  private final List<Segment> segments = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private double baseline = 60;

  PrintedPage print(String block) {
    for (String line : Arrays.asList(block.split("\n", -1))) {
      print(line, baseline);
      baseline += LEADING;
    }
    return this;
  }

  private void print(String line, double y) {
    int at = 0;
    while (at < line.length()) {
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      List<Word> words = new ArrayList<>();
      while (at < line.length() && line.charAt(at) != ' ') {
        int end = line.indexOf(' ', at);
        end = end < 0 ? line.length() : end;
        Box box = new Box(LEFT + at * ADVANCE, y - 0.8 * SIZE, (end - at) * ADVANCE, SIZE);
        words.add(new Word(line.substring(at, end), box));
        at = end + 1 < line.length() && line.charAt(end + 1) != ' ' ? end + 1 : end;
      }
      if (!words.isEmpty()) {
        Box around = Box.around(words.stream().map(Word::box).toList());
        segments.add(new Segment(words, around, y, SIZE, false, false));
      }
    }
  }

  PageContent content(int number) {
    return new PageContent(
        number, 595, 842, segments, rulings, List.of(), TextOrigin.TEXT_LAYER, 1, Optional.empty());
  }

  Layout layout() {
    Composer composer = new Composer();
    composer.add(content(1));
    return composer.layout();
  }
}
