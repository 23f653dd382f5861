package niengiam.extractor.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Word;
import niengiam.extractor.layout.Box;
import org.jspecify.annotations.Nullable;

/** Joins glyphs to words and printed lines. */
final class Segmenter {
  /** Gaps wider than this share of the type size part two segments. */
  private static final double WIDE = 1.3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Segmenter() {}

  static List<Segment> segments(List<Glyph> glyphs) {
    List<Glyph> upright = new ArrayList<>();
    List<Glyph> turned = new ArrayList<>();
    for (Glyph g : glyphs) {
      (g.turn() == 0 ? upright : turned).add(g);
    }
    List<Segment> segments = new ArrayList<>();
    double blankShare = blankShare(upright);
    for (List<Glyph> run : withRaised(runs(single(upright)))) {
      segment(run, blankShare, false, segments);
    }
    turned(turned, segments);
    return segments;
  }

  /** Width from which a gap without a blank glyph parts two words, as a share of the size. */
  private static double blankShare(List<Glyph> glyphs) {
    long blanks = glyphs.stream().filter(Glyph::blank).count();
    return blanks * 12 > glyphs.size() ? 0.24 : 0.16;
  }

  /** Without glyphs printed twice at one place, which is how some software makes bold type. */
  private static List<Glyph> single(List<Glyph> glyphs) {
    Map<Long, List<Glyph>> seen = new HashMap<>();
    List<Glyph> single = new ArrayList<>();
    for (Glyph g : glyphs) {
      if (g.blank()) {
        single.add(g);
        continue;
      }
      long column = (long) Math.floor(g.x() / step(g));
      long row = (long) Math.floor(g.y() / step(g));
      boolean twice = false;
      for (int d = 0; d < 9 && !twice; d++) {
        long near = key(g.text(), column + d % 3 - 1, row + d / 3 - 1);
        twice = seen.getOrDefault(near, List.of()).stream().anyMatch(other -> same(g, other));
      }
      if (!twice) {
        seen.computeIfAbsent(key(g.text(), column, row), k -> new ArrayList<>(1)).add(g);
        single.add(g);
      }
    }
    return single;
  }

  private static double step(Glyph g) {
    return Math.max(1, 0.15 * g.size());
  }

  /** Not as far apart as two letters side by side, or "III" without serifs would lose an I. */
  private static boolean same(Glyph a, Glyph b) {
    double step = step(a);
    double reach = Math.clamp(0.45 * a.width(), 0.1 * step, step);
    return a.text().equals(b.text())
        && Math.abs(a.x() - b.x()) <= reach
        && Math.abs(a.y() - b.y()) <= step;
  }

  private static long key(String text, long column, long row) {
    return (long) text.hashCode() << 40 ^ (column & 0xfffff) << 20 ^ row & 0xfffff;
  }

  /** Glyphs of one baseline and size without a wide gap. */
  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<Glyph> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph g : ordered) {
      if (!line.isEmpty()
          && g.y() - line.getLast().y() > 0.1 * Math.min(g.size(), line.getLast().size())) {
        cut(line, runs);
        line.clear();
      }
      line.add(g);
    }
    cut(line, runs);
    return runs;
  }

  private static void cut(List<Glyph> line, List<List<Glyph>> runs) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> run = new ArrayList<>();
    double right = 0;
    for (Glyph g : line) {
      if (g.blank()) {
        if (!run.isEmpty()) {
          run.add(g);
        }
        continue;
      }
      if (!run.isEmpty() && (g.x() - right > WIDE * g.size() || sizesDiffer(run, g))) {
        runs.add(new ArrayList<>(run));
        run.clear();
      }
      run.add(g);
      right = Math.max(run.size() == 1 ? 0 : right, g.right());
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  /** A small digit on the baseline of larger type is a mark in a font that raises its digits. */
  private static boolean sizesDiffer(List<Glyph> run, Glyph g) {
    double size = run.getFirst().size();
    return g.size() > 1.6 * size || size > 1.6 * g.size();
  }

  /** Puts small raised glyphs into the line that they belong to, as superscript characters. */
  private static List<List<Glyph>> withRaised(List<List<Glyph>> runs) {
    Map<Integer, List<List<Glyph>>> byBand = new HashMap<>();
    List<List<Glyph>> whole = new ArrayList<>();
    for (List<Glyph> run : runs) {
      byBand.computeIfAbsent(band(run.getFirst().y()), b -> new ArrayList<>()).add(run);
    }
    for (List<Glyph> run : runs) {
      List<Glyph> base = base(run, byBand);
      if (base == null) {
        whole.add(run);
      } else {
        boolean raised = run.getFirst().y() < base.getFirst().y() - 0.12 * base.getFirst().size();
        for (Glyph g : run) {
          base.add(raised ? g.withText(GlyphText.raised(g.text())) : g);
        }
      }
    }
    return whole;
  }

  private static int band(double y) {
    return (int) Math.floor(y / 8);
  }

  private static @Nullable List<Glyph> base(
      List<Glyph> run, Map<Integer, List<List<Glyph>>> byBand) {
    Glyph first = run.getFirst();
    if (run.size() > 12) {
      return null;
    }
    double right = run.getLast().right();
    for (int b = band(first.y()) - 1; b <= band(first.y()) + 2; b++) {
      for (List<Glyph> other : byBand.getOrDefault(b, List.of())) {
        double size = other.getFirst().size();
        double below = other.getFirst().y() - first.y();
        if (first.size() < 0.82 * size
            && below > -0.35 * size
            && below < 0.7 * size
            && adjoins(first.x(), right, other, size)) {
          return other;
        }
      }
    }
    return null;
  }

  /** Whether something raised follows a glyph of the line closely, or opens the line. */
  private static boolean adjoins(double left, double right, List<Glyph> line, double size) {
    double gap = line.getFirst().x() - right;
    if (gap > -0.2 * size && gap < 0.9 * size) {
      return true;
    }
    for (Glyph g : line) {
      double after = left - g.right();
      if (!g.blank() && after > -0.3 * size && after < 0.35 * size) {
        return true;
      }
    }
    return false;
  }

  private static void segment(
      List<Glyph> run, double blankShare, boolean turned, List<Segment> segments) {
    run.sort(Comparator.comparingDouble(Glyph::x));
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double size = commonSize(run);
    double baseline = 0;
    double left = 0;
    double right = -1;
    boolean blank = false;
    int bold = 0;
    int letters = 0;
    for (Glyph g : run) {
      if (g.blank()) {
        blank = true;
        continue;
      }
      if (g.size() > 0.82 * size) {
        baseline = Math.max(baseline, g.y());
      }
      letters++;
      bold += g.bold() ? 1 : 0;
      boolean apart = blank && g.x() - right > 0.02 * size || g.x() - right > blankShare * size;
      if (text.length() > 0 && apart) {
        words.add(word(text, left, right, g, size));
        text.setLength(0);
      }
      if (text.length() == 0) {
        left = g.x();
        right = g.right();
      }
      text.append(g.text());
      right = Math.max(right, g.right());
      blank = false;
    }
    if (text.length() > 0) {
      words.add(word(text, left, right, run.getLast(), size));
    }
    if (words.isEmpty()) {
      return;
    }
    double base = baseline == 0 ? run.getFirst().y() : baseline;
    List<Word> placed = new ArrayList<>();
    for (Word w : words) {
      Box box = new Box(w.box().x(), base - 0.8 * size, w.box().width(), size);
      placed.add(new Word(w.text(), box));
    }
    Box around = Box.around(placed.stream().map(Word::box).toList());
    segments.add(new Segment(placed, around, base, size, bold * 2 > letters, turned));
  }

  private static Word word(StringBuilder text, double left, double right, Glyph at, double size) {
    return new Word(text.toString(), new Box(left, at.y(), Math.max(0.1, right - left), size));
  }

  private static double commonSize(List<Glyph> run) {
    double size = 0;
    for (Glyph g : run) {
      size = Math.max(size, g.blank() ? 0 : g.size());
    }
    return size;
  }

  /** Turned text in the order of its drawing, one segment a direction and line. */
  private static void turned(List<Glyph> glyphs, List<Segment> segments) {
    List<Glyph> run = new ArrayList<>();
    for (Glyph g : glyphs) {
      if (!run.isEmpty()) {
        Glyph last = run.getLast();
        double far = Math.hypot(g.x() - last.x(), g.y() - last.y());
        if (g.turn() != last.turn() || far > 3 * Math.max(last.width(), last.size())) {
          addTurned(run, segments);
          run.clear();
        }
      }
      run.add(g);
    }
    addTurned(run, segments);
  }

  private static void addTurned(List<Glyph> run, List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (Glyph g : run) {
      text.append(g.text());
      left = Math.min(left, g.x());
      top = Math.min(top, g.y());
      right = Math.max(right, g.x());
      bottom = Math.max(bottom, g.y());
    }
    if (!text.toString().isBlank()) {
      double size = run.getFirst().size();
      Box box = new Box(left, top, Math.max(size, right - left), Math.max(size, bottom - top));
      List<Word> words = new ArrayList<>();
      for (String part : BLANKS.splitAsStream(text.toString().strip()).toList()) {
        words.add(new Word(part, box));
      }
      segments.add(new Segment(words, box, bottom, size, false, true));
    }
  }
}
