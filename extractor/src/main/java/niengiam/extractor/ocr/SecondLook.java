package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.extractor.encoding.Syllables;
import niengiam.extractor.layout.Box;
import niengiam.extractor.ocr.Engine.Mode;
import niengiam.extractor.ocr.GreyImage.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads doubtful lines once more, each by itself and at another resolution. Where both looks see
 * the same word differently, the one that is Vietnamese wins, else the surer one.
 */
final class SecondLook {
  /** A line is doubtful when one of its words is less sure than this, in percent. */
  private static final float DOUBTFUL = 92;

  /** How much surer the second look must be where language does not decide. */
  private static final float SURER = 3;

  /** Finer scans are reduced for the second look, coarser ones enlarged. */
  private static final double FINE_DPI = 250;

  private static final double REDUCED = 0.8;
  private static final double ENLARGED = 1.25;

  private static final Pattern SIGNS_AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Engine engine;
  private final GreyImage image;
  private final double scale;

  SecondLook(Engine engine, GreyImage page) {
    this.engine = engine;
    this.scale = page.dpi() > FINE_DPI ? REDUCED : ENLARGED;
    this.image = Resampling.of(page, scale, 0);
    engine.show(image);
  }

  /** Whether a second look pays. */
  static boolean doubtful(List<Reading> line) {
    return line.stream()
        .anyMatch(w -> w.whole() < DOUBTFUL && w.text().chars().anyMatch(Character::isLetter));
  }

  List<Reading> at(List<Reading> line) {
    Box box = Box.around(line.stream().map(Reading::box).toList());
    double margin = 0.1 * box.height();
    Part part =
        new Part(
                (int) ((box.x() - 3 * margin) * scale),
                (int) ((box.y() - margin) * scale),
                (int) ((box.right() + 3 * margin) * scale),
                (int) ((box.bottom() + margin) * scale))
            .inside(image.whole());
    if (part.isEmpty()) {
      return line;
    }
    List<Reading> second = new ArrayList<>();
    for (List<Reading> more : engine.read(part, Mode.LINE, b -> false)) {
      more.forEach(w -> second.add(w.at(unscaled(w.box()))));
    }
    List<Reading> better = new ArrayList<>(line);
    for (int i = 0; i < line.size(); i++) {
      Reading other = counterpart(line.get(i), line, second);
      if (other != null && !other.text().equals(line.get(i).text())) {
        String left = i == 0 ? "" : better.get(i - 1).text();
        String right = i + 1 == line.size() ? "" : line.get(i + 1).text();
        if (wins(other, line.get(i), left, right)) {
          better.set(i, other);
        }
      }
    }
    return better;
  }

  private Box unscaled(Box box) {
    return new Box(box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale);
  }

  /** The word of the second look at the place of a word, if it is one word in both. */
  private static @Nullable Reading counterpart(
      Reading word, List<Reading> line, List<Reading> second) {
    Reading found = null;
    for (Reading other : second) {
      if (overlap(word.box(), other.box())) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    if (found == null) {
      return null;
    }
    Box place = found.box();
    return line.stream().filter(w -> overlap(w.box(), place)).count() == 1 ? found : null;
  }

  private static boolean overlap(Box a, Box b) {
    double shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    return shared > 0.3 * Math.min(a.width(), b.width());
  }

  private static boolean wins(Reading second, Reading first, String left, String right) {
    int gain = worth(second.text(), left, right) - worth(first.text(), left, right);
    return gain > 0 ? second.whole() > 50 : gain == 0 && second.whole() > first.whole() + SURER;
  }

  /**
   * 2 for a part of a known word, 1 for a syllable and for what is none, 0 for a wrong syllable.
   */
  private static int worth(String word, String left, String right) {
    String bare = letters(word);
    if (bare.isEmpty()) {
      return 1;
    }
    if (Lexicon.words().makesWord(letters(left), bare, letters(right))) {
      return 2;
    }
    boolean capitals = bare.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals || Syllables.isSyllable(bare) ? 1 : 0;
  }

  /** The letters of a word without the signs around; nothing where figures are among them. */
  private static String letters(String word) {
    String bare = SIGNS_AROUND.matcher(word).replaceAll("");
    return bare.chars().allMatch(Character::isLetter) ? bare : "";
  }
}
