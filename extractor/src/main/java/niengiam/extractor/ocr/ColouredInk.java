package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.compose.Picture;
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

  /** Single words below this are strokes of the pen beside them. */
  private static final float WORD = 30;

  /** A region is written in colour when at least this share of its ink is; the rest is fringes. */
  private static final double COLOURED = 0.5;

  /** How far a stroke of a pen is blurred, in pixels. */
  private static final int BLUR = 2;

  private final Inks inks;
  private final int dark;
  private final List<Seals.Ring> seals;
  private final List<Part> red;
  private final List<Part> blue;

  /**
   * @param dark what is darker than this on the plane of text is ink
   */
  ColouredInk(Inks inks, int dark) {
    this.inks = inks;
    this.dark = dark;
    double least = LEAST_PIXELS * inks.text().dpi();
    boolean reds = inks.redPixels() > least;
    this.seals = reds ? Seals.of(inks.red(), DARK, true) : List.of();
    this.red = reds ? regions(inks.red(), seals) : List.of();
    this.blue = inks.bluePixels() > least ? regions(inks.blue(), List.of()) : List.of();
  }

  private List<Part> regions(GreyImage plane, List<Seals.Ring> without) {
    return InkRegions.of(plane, DARK, without).stream()
        .filter(region -> coloured(plane, region))
        .toList();
  }

  private boolean coloured(GreyImage plane, Part region) {
    int ink = 0;
    int other = 0;
    for (int y = region.top(); y < region.bottom(); y++) {
      for (int x = region.left(); x < region.right(); x++) {
        if (plane.at(x, y) < DARK) {
          ink++;
        } else if (inks.text().at(x, y) < dark) {
          other++;
        }
      }
    }
    return ink > COLOURED * (ink + other);
  }

  /** The plane of text without what is written with a blue pen. */
  GreyImage withoutPens(GreyImage text) {
    byte[] pixels = text.pixels().clone();
    for (Part region : blue) {
      Part around = region.grown(BLUR).inside(text.whole());
      for (int y = around.top(); y < around.bottom(); y++) {
        for (int x = around.left(); x < around.right(); x++) {
          Part near = new Part(x, y, x + 1, y + 1).grown(BLUR).inside(around);
          if (inks.blue().darker(near, DARK) > 0) {
            pixels[y * text.width() + x] = (byte) 255;
          }
        }
      }
    }
    return new GreyImage(pixels, text.width(), text.height(), text.dpi());
  }

  boolean pens() {
    return !blue.isEmpty();
  }

  void read(Engine engine, List<List<Reading>> lines, List<Picture> pictures) {
    for (Seals.Ring seal : seals) {
      pictures.add(new Picture(seal.part().inside(inks.red().whole()).box(), SEAL));
    }
    read(engine, inks.red(), red, STAMP, lines, pictures);
    read(engine, inks.blue(), blue, HANDWRITING, lines, pictures);
  }

  private static void read(
      Engine engine,
      GreyImage plane,
      List<Part> regions,
      String otherwise,
      List<List<Reading>> lines,
      List<Picture> pictures) {
    if (regions.isEmpty()) {
      return;
    }
    engine.show(plane.without(ImageRulings.of(plane, 0).parts(plane)));
    for (Part region : regions) {
      List<List<Reading>> words = words(engine, region);
      if (words.isEmpty()) {
        pictures.add(new Picture(region.box(), otherwise));
      }
      lines.addAll(words);
    }
  }

  /** What is surely words in a region. */
  private static List<List<Reading>> words(Engine engine, Part region) {
    List<List<Reading>> words = new ArrayList<>();
    for (List<Reading> line : engine.read(region, Mode.BLOCK, box -> false)) {
      line.removeIf(word -> word.whole() < WORD);
      long letters =
          line.stream().flatMapToInt(r -> r.text().chars()).filter(Character::isLetter).count();
      boolean sure = line.stream().mapToDouble(Reading::whole).average().orElse(0) >= SURE;
      if (sure && letters >= 3) {
        words.add(line);
      }
    }
    return words;
  }
}
