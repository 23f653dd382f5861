package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.List;

/** A report as it was before it was signed. */
final class Version {
  private Version() {}

  /** Number and day are blank, and a line says that it is a draft. */
  static Draft unsigned(Draft signed) {
    List<Block> blocks = new ArrayList<>();
    boolean head = true;
    for (Block block : signed.blocks()) {
      if (head && block instanceof Block.Sides sides) {
        blocks.add(new Block.Sides(blank(sides.left(), signed), blank(sides.right(), signed)));
        blocks.add(new Block.Centred(Prose.of("DỰ THẢO"), true));
        head = false;
      } else {
        blocks.add(block);
      }
    }
    return new Draft(
        signed.paper(),
        signed.issuer(),
        signed.place(),
        signed.year(),
        signed.planYear(),
        signed.signer(),
        signed.role(),
        signed.recipients(),
        blocks,
        signed.notes());
  }

  private static List<Block.Line> blank(List<Block.Line> lines, Draft signed) {
    String number = signed.paper().number();
    String day = Digits.inWords(signed.paper().date());
    String month = "     " + day.substring(day.indexOf(" tháng"));
    return lines.stream()
        .map(
            line ->
                new Block.Line(
                    line.text().replace("Số " + number, "Số     ").replace(day, month),
                    line.bold()))
        .toList();
  }
}
