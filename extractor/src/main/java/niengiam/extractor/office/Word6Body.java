package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Words;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.CHPX;

/**
 * The body of a Word 6 or 95 file. POI reads the properties of its runs by the codes of Word 97,
 * which loses every font name and trips over some paragraphs; here they are read by their own
 * one-byte codes. Tables come out cell by cell.
 */
final class Word6Body {
  /** The length of the operand of the properties 65 to 118; -1: its first byte tells. */
  private static final int[] OPERANDS = {
    1, 1, 1, -1, 2, 4, 1, 2, 3, -1, 1, 0, 1, 0, 0, 2, -1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3,
    2, 2, 1, 2, 1, 2, 1, -1, 1, -1, -1, 2, -1, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1
  };

  private static final int FIRST = 65;
  private static final int DELETED = 65;
  private static final int CAPITALS = 91;
  private static final int HIDDEN = 92;
  private static final int FONT = 93;

  private record Look(String font, boolean capitals, boolean shown) {}

  private Word6Body() {}

  /**
   * @param length how many characters of the text are the body; notes and headers follow
   */
  static List<Part> parts(HWPFOldDocument document, int length) {
    String text = document.getText().toString();
    int end = length > 0 ? Math.min(length, text.length()) : text.length();
    List<Part> parts = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    FieldFilter fields = new FieldFilter();
    int done = 0;
    for (CHPX run : document.getCharacterTable().getTextRuns()) {
      int from = Math.max(done, run.getStart());
      int to = Math.min(end, run.getEnd());
      if (from >= to) {
        continue;
      }
      if (from > done) {
        write(text, done, from, new Look("", false, true), fields, pieces, parts);
      }
      write(text, from, to, look(run.getGrpprl(), document), fields, pieces, parts);
      done = to;
    }
    write(text, done, end, new Look("", false, true), fields, pieces, parts);
    parts.add(new Paragraph(pieces));
    return parts;
  }

  private static void write(
      String text,
      int from,
      int to,
      Look look,
      FieldFilter fields,
      List<Piece> pieces,
      List<Part> parts) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (fields.shows(c) && look.shown) {
        words.append(WordSigns.plain(c));
      }
      if (c == '\r' || c == WordSigns.CELL_MARK || i + 1 == to) {
        if (!words.isEmpty()) {
          String shown = look.capitals ? WordSigns.capitals(words.toString()) : words.toString();
          pieces.add(new Words(shown, look.font, false));
          words.setLength(0);
        }
        if (i + 1 < to || c == '\r' || c == WordSigns.CELL_MARK) {
          parts.add(new Paragraph(pieces));
          pieces.clear();
        }
      }
    }
  }

  private static Look look(byte[] properties, HWPFOldDocument document) {
    String font = "";
    boolean capitals = false;
    boolean shown = true;
    int i = 0;
    while (i < properties.length) {
      int code = properties[i++] & 0xFF;
      if (code < FIRST || code >= FIRST + OPERANDS.length) {
        break;
      }
      int operand = OPERANDS[code - FIRST];
      int size = operand >= 0 ? operand : i < properties.length ? 1 + (properties[i] & 0xFF) : 0;
      if (i + size > properties.length) {
        break;
      }
      switch (code) {
        case DELETED, HIDDEN -> shown &= properties[i] == 0;
        case CAPITALS -> capitals = properties[i] == 1;
        case FONT -> {
          int index = (properties[i] & 0xFF) | (properties[i + 1] & 0xFF) << 8;
          String name = document.getOldFontTable().getMainFont(index);
          font = name == null ? "" : name;
        }
        default -> {}
      }
      i += size;
    }
    return new Look(font, capitals, shown);
  }
}
