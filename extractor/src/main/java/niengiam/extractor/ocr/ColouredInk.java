package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.compose.Picture;
import niengiam.extractor.layout.Box;
import niengiam.extractor.ocr.Engine.Mode;
import niengiam.extractor.ocr.GreyImage.Part;

/**
 * Red and blue ink: round seals, stamped words (title and name of who signs, urgency, secrecy,
 * arrival), pens.
 */
final class ColouredInk {
  static final String SEAL = "seal";
  static final String STAMP = "stamp";
  static final String HANDWRITING = "handwriting";

  /** Darker than this on a coloured plane is ink. */
  private static final int DARK = 200;

  /** Fewer pixels an inch of page side are stray colours of the scanner. */
  private static final int LEAST_PIXELS = 2;

  /** Stamped words are surer than this, in percent; pens and rings are not. */
  private static final float SURE = 60;

  private final Engine engine;
  private final Inks inks;

  ColouredInk(Engine engine, Inks inks) {
    this.engine = engine;
    this.inks = inks;
  }

  void read(List<List<Reading>> lines, List<Picture> pictures) {
    double least = LEAST_PIXELS * inks.text().dpi();
    if (inks.redPixels() > least) {
      read(inks.red(), STAMP, lines, pictures);
    }
    if (inks.bluePixels() > least) {
      read(inks.blue(), HANDWRITING, lines, pictures);
    }
  }

  private void read(
      GreyImage plane, String otherwise, List<List<Reading>> lines, List<Picture> pictures) {
    List<Seals.Ring> seals = Seals.of(plane, DARK, true);
    seals.forEach(seal -> pictures.add(new Picture(box(seal.part().inside(plane.whole())), SEAL)));
    List<Part> regions = InkRegions.of(plane, DARK, seals);
    if (regions.isEmpty()) {
      return;
    }
    List<Part> frames = ImageRulings.of(plane, 0).parts(plane);
    engine.show(plane.without(frames));
    for (Part region : regions) {
      List<List<Reading>> words = words(region);
      if (words.isEmpty()) {
        pictures.add(new Picture(box(region), otherwise));
      }
      lines.addAll(words);
    }
  }

  /** What is surely words in a region. */
  private List<List<Reading>> words(Part region) {
    List<List<Reading>> words = new ArrayList<>();
    for (List<Reading> line : engine.read(region, Mode.BLOCK, box -> false)) {
      long letters =
          line.stream().flatMapToInt(r -> r.text().chars()).filter(Character::isLetter).count();
      boolean sure = line.stream().mapToDouble(Reading::whole).average().orElse(0) >= SURE;
      if (sure && letters >= 3) {
        words.add(line);
      }
    }
    return words;
  }

  private static Box box(Part part) {
    return new Box(part.left(), part.top(), part.width(), part.height());
  }
}
