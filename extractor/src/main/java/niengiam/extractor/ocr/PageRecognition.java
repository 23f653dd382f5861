package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.compose.Picture;
import niengiam.extractor.compose.Ruling;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.TableFrames;
import niengiam.extractor.encoding.Syllables;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.ocr.Engine.Mode;
import niengiam.extractor.ocr.GreyImage.Part;

/**
 * One reading of one page image: inks are parted, the page is set straight, tables are read cell by
 * cell, and what is left is read as a page.
 */
final class PageRecognition {
  /** Smaller angles, in radians, are no harm; turning blurs letters. */
  private static final double ASKEW = 0.006;

  private static final double MOST_ASKEW = 0.2;

  /** Below this mean confidence, 0..1, a page may lie the wrong way. */
  private static final double DOUBTFUL = 0.75;

  /** What is read upside down has fewer Vietnamese syllables than this among its words. */
  private static final double FOREIGN = 0.55;

  /** Pages with less ink than this share are blank. */
  private static final double BLANK = 0.0003;

  /** Tables with more cells are read as a page. */
  private static final int MOST_CELLS = 2500;

  /** What is lower than this, in inches, is a speck or the rest of a printed line. */
  private static final double LOWEST = 0.045;

  /**
   * What is higher than this, in inches, may be two lines: 14 points with marks above and below.
   */
  private static final double ONE_LINE = 0.24;

  /** In points; no printed sign stands so near a line of its table. */
  private static final double ON_LINE = 1.5;

  private final Engine engine;
  private final Inks inks;
  private final ColouredInk coloured;
  private final GreyImage page;
  private final int dark;
  private final ImageRulings rulings;
  private final List<List<Reading>> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Slots slots;
  private final boolean blank;

  PageRecognition(Engine engine, Scan scan) {
    this.engine = engine;
    Inks scanned = Inks.of(scan);
    double skew = Upright.skew(scanned.text());
    boolean turned = Math.abs(skew) > ASKEW && Math.abs(skew) < MOST_ASKEW;
    this.inks = scanned.resampled(Resampling.scale(scan.dpi()), turned ? skew : 0);
    this.dark = inks.text().paper() - 60;
    this.coloured = new ColouredInk(inks, dark);
    GreyImage text = coloured.pens() ? coloured.withoutPens(inks.text()) : inks.text();
    this.page = text.without(Borders.of(text));
    this.rulings = ImageRulings.of(page, turned || Math.abs(skew) > MOST_ASKEW ? 0 : skew);
    this.slots = new Slots(this::inked);
    this.blank =
        page.darker(page.whole(), dark) + inks.redPixels() + inks.bluePixels()
            < BLANK * page.pixels().length;
    if (!blank) {
      read();
    }
  }

  private void read() {
    List<Part> tables = new ArrayList<>();
    List<Part> cells = new ArrayList<>();
    List<Ruling> straight = rulings.straight(1);
    for (List<Box> frame : TableFrames.of(straight, page.width(), page.height())) {
      if (cells.size() + frame.size() <= MOST_CELLS) {
        frame.forEach(cell -> cells.add(onImage(cell)));
        tables.add(part(Box.around(frame)));
      }
    }
    Predicate<Box> ruled = ruled(straight);
    engine.show(page.without(tables));
    engine.read(page.whole(), Mode.PAGE, ruled).forEach(this::add);
    GreyImage unruled = page.without(rulings.parts(page));
    if (!cells.isEmpty()) {
      engine.show(unruled);
      cells.forEach(cell -> cell(unruled, cell, ruled));
    }
    if (lines.stream().anyMatch(SecondLook::doubtful)) {
      SecondLook look = new SecondLook(engine, unruled);
      lines.replaceAll(line -> SecondLook.doubtful(line) ? look.at(line) : line);
    }
    coloured.read(engine, lines, pictures);
    if (inks.redPixels() == 0) {
      for (Seals.Ring seal : Seals.of(page, dark, false)) {
        pictures.add(new Picture(seal.part().inside(page.whole()).box(), ColouredInk.SEAL));
      }
    }
    new RaisedMarks(engine, unruled, dark).mend(lines);
    engine.clear();
    lines.replaceAll(line -> Figures.mended(slots.honest(line)));
    lines.removeIf(List::isEmpty);
    ArrivalStamp.in(lines).ifPresent(box -> pictures.add(new Picture(box, ArrivalStamp.KIND)));
    ListSigns.mend(lines);
    Lexicon.words().mend(lines);
  }

  private void add(List<Reading> line) {
    List<Reading> kept = Specks.without(line);
    if (!kept.isEmpty()) {
      lines.add(kept);
    }
  }

  private void cell(GreyImage image, Part cell, Predicate<Box> ruled) {
    int top = cell.top();
    while (top < cell.bottom() && empty(image, cell, top)) {
      top++;
    }
    int bottom = cell.bottom();
    while (bottom > top && empty(image, cell, bottom - 1)) {
      bottom--;
    }
    int height = bottom - top;
    if (height >= LOWEST * page.dpi()) {
      Mode mode = height <= ONE_LINE * page.dpi() ? Mode.LINE : Mode.BLOCK;
      engine.read(cell, mode, ruled).forEach(this::add);
    }
  }

  private boolean empty(GreyImage image, Part cell, int row) {
    return image.darker(new Part(cell.left(), row, cell.right(), row + 1), dark) == 0;
  }

  /** Where a cell of the page set straight stands on the image, less what is askew of it. */
  private Part onImage(Box cell) {
    double slope = rulings.slope();
    double x = cell.x() - slope * (cell.y() + cell.height() / 2);
    double y = cell.y() + slope * (cell.x() + cell.width() / 2);
    double across = Math.abs(slope) * cell.height() / 2;
    double down = Math.abs(slope) * cell.width() / 2;
    return part(new Box(x + across, y + down, cell.width() - 2 * across, cell.height() - 2 * down));
  }

  private Part part(Box box) {
    return new Part(
            (int) Math.floor(box.x()),
            (int) Math.floor(box.y()),
            (int) Math.ceil(box.right()),
            (int) Math.ceil(box.bottom()))
        .inside(page.whole());
  }

  /** Whether an upright line runs through the middle of a box. */
  private Predicate<Box> ruled(List<Ruling> straight) {
    List<Ruling> upright = straight.stream().filter(r -> !r.horizontal()).toList();
    double near = page.dpi() / 72 * ON_LINE;
    return box -> {
      double x = box.x() + box.width() / 2;
      double y = box.y() + box.height() / 2;
      return upright.stream()
          .anyMatch(r -> Math.abs(r.x1() - x) < near && r.y1() <= y && r.y2() >= y);
    };
  }

  /** Whether something is written in a box, with whatever ink. */
  private boolean inked(Box box) {
    Part part = part(box);
    int ink = page.darker(part, dark);
    if (inks.bluePixels() > 0) {
      ink += inks.blue().darker(part, 200);
    }
    return ink > 0.02 * part.width() * part.height();
  }

  /** Whether it looks as if the page lay on its side or upside down. */
  boolean misplaced() {
    return !blank && (!upright() || confidence() < DOUBTFUL && validShare() < FOREIGN);
  }

  /** Whether words are wider than high. */
  boolean upright() {
    int wide = 0;
    int tall = 0;
    for (List<Reading> line : lines) {
      for (Reading word : line) {
        if (word.text().length() >= 4) {
          wide += word.box().width() >= word.box().height() ? 1 : 0;
          tall += word.box().width() < word.box().height() ? 1 : 0;
        }
      }
    }
    return wide >= tall;
  }

  private double validShare() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> line.forEach(word -> text.append(word.text()).append(' ')));
    return Syllables.validShare(text);
  }

  /** The mean over all letters, 0..1. */
  double confidence() {
    double sum = 0;
    long letters = 0;
    for (List<Reading> line : lines) {
      for (Reading word : line) {
        sum += word.whole() / 100 * word.text().length();
        letters += word.text().length();
      }
    }
    return letters == 0 ? 0 : Math.clamp(sum / letters, 0.0, 1.0);
  }

  /** The quarter turns that would set the page upright. */
  int quarters() {
    return Upright.quarters(page);
  }

  /** What was read, in points. */
  PageContent content(int number, double width, double height, List<String> warnings) {
    double unit = width / page.width();
    double slope = rulings.slope();
    List<Segment> segments = new ArrayList<>();
    for (List<Reading> line : lines) {
      TextLines.cut(line.stream().map(r -> r.at(placed(r.box(), unit, slope))).toList(), segments);
    }
    List<Picture> placed = new ArrayList<>();
    for (Picture picture : written()) {
      placed.add(new Picture(placed(picture.box(), unit, slope), picture.kind()));
    }
    if (!slots.gaps().isEmpty()) {
      warnings.add(
          "Page "
              + number
              + " has numbers or dates that cannot be read: "
              + slots.gaps().size()
              + ".");
    }
    return new PageContent(
        number,
        width,
        height,
        segments,
        rulings.straight(unit),
        placed,
        TextOrigin.OCR,
        confidence(),
        Optional.empty());
  }

  /** All pictures; what a pen wrote into a slot is the picture of that slot. */
  private List<Picture> written() {
    List<Picture> all = new ArrayList<>(pictures);
    for (Gap gap : slots.gaps()) {
      Box slot = gap.box();
      for (Picture picture : pictures) {
        if (picture.kind().equals(ColouredInk.HANDWRITING) && gap.touches(picture.box())) {
          slot = slot.union(picture.box());
          all.remove(picture);
        }
      }
      all.add(new Picture(slot, gap.kind()));
    }
    return all;
  }

  /** From pixels of the image to points of the page set straight. */
  private static Box placed(Box box, double unit, double slope) {
    double x = box.x() + slope * (box.y() + box.height() / 2);
    double y = box.y() - slope * (box.x() + box.width() / 2);
    return new Box(x * unit, y * unit, box.width() * unit, box.height() * unit);
  }
}
