package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Word;
import niengiam.extractor.layout.Box;

/** Cuts recognised lines where a gap parts two columns. */
final class TextLines {
  /** Gaps wider than this share of the type size part two segments. */
  private static final double WIDE = 1.3;

  /** Rules and dotted lines that are read as letters, glued to the word before or not. */
  private static final Pattern DOTS = Pattern.compile("(.*?)([._…—–=~|-]{4,}|[—|_~]+)");

  private TextLines() {}

  /** Adds a recognised word; what a ruled or dotted line left of itself stands apart. */
  static void add(List<Reading> line, Reading word) {
    Matcher dots = DOTS.matcher(word.text());
    if (!dots.matches()) {
      line.add(word);
      return;
    }
    int letters = dots.group(1).length();
    if (letters > 0) {
      line.add(word.part(0, letters));
    }
  }

  static void cut(List<Reading> line, List<Segment> segments) {
    if (line.isEmpty()) {
      return;
    }
    double size = size(line);
    List<Word> run = new ArrayList<>();
    double right = 0;
    for (Reading word : line) {
      if (!run.isEmpty() && word.box().x() - right > WIDE * size) {
        segments.add(segment(run, size));
        run.clear();
      }
      run.add(word.word());
      right = word.box().right();
    }
    segments.add(segment(run, size));
  }

  private static Segment segment(List<Word> run, double size) {
    double[] bottoms = run.stream().mapToDouble(w -> w.box().bottom()).sorted().toArray();
    double baseline = bottoms[bottoms.length / 3];
    Box box = Box.around(run.stream().map(Word::box).toList());
    return new Segment(run, box, baseline, size, false, false);
  }

  /** The height of capitals with their accents comes near the type size. */
  private static double size(List<Reading> line) {
    double[] heights = line.stream().mapToDouble(w -> w.box().height()).sorted().toArray();
    return Math.max(4, heights[heights.length * 3 / 4]);
  }
}
