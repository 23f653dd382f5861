package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.extractor.office.Story.Call;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Table;
import niengiam.extractor.office.Story.Words;
import org.w3c.dom.Element;

/**
 * Walks WordprocessingML. What was deleted under revision or hidden is left out, what was inserted
 * is kept; text boxes follow the paragraph that they hang on.
 */
final class DocxBody {
  private final DocxStyles styles;
  private final DocxNumbering numbering;

  DocxBody(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  List<Part> parts(Element container) {
    return parts(container, false);
  }

  private List<Part> parts(Element container, boolean inCell) {
    List<Part> parts = new ArrayList<>();
    List<Piece> begun = new ArrayList<>();
    for (Element child : Xml.children(container)) {
      switch (String.valueOf(child.getLocalName())) {
        case "p" -> paragraph(child, inCell, begun, parts);
        case "tbl" -> parts.addAll(tables(child));
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "body" ->
            parts.addAll(parts(child, inCell));
        case "AlternateContent" ->
            alternative(child).ifPresent(a -> parts.addAll(parts(a, inCell)));
        default -> {}
      }
    }
    if (!begun.isEmpty()) {
      parts.add(new Paragraph(begun));
    }
    return parts;
  }

  /**
   * @param begun the pieces of the paragraphs before whose ends were deleted under revision
   */
  private void paragraph(Element element, boolean inCell, List<Piece> begun, List<Part> parts) {
    Optional<Element> properties = Xml.child(element, "pPr");
    List<Part> boxes = new ArrayList<>();
    inline(element, properties, begun, boxes);
    if (isDeleted(properties)) {
      parts.addAll(boxes);
      return;
    }
    List<Piece> pieces = new ArrayList<>(begun);
    begun.clear();
    String label = styles.numbering(properties).map(numbering::next).orElse("");
    boolean blank =
        pieces.stream().allMatch(piece -> piece instanceof Words words && words.text().isBlank());
    // An empty cell that counts its rows prints the number alone.
    if (!label.isEmpty() && (inCell || !blank)) {
      pieces.addFirst(new Words(label + " ", "", false));
    }
    parts.add(new Paragraph(pieces));
    parts.addAll(boxes);
  }

  /** Whether the sign at the end of the paragraph was deleted or moved away. */
  private static boolean isDeleted(Optional<Element> properties) {
    return properties
        .flatMap(p -> Xml.child(p, "rPr"))
        .filter(r -> Xml.child(r, "del").or(() -> Xml.child(r, "moveFrom")).isPresent())
        .isPresent();
  }

  private void inline(
      Element element, Optional<Element> paragraph, List<Piece> pieces, List<Part> boxes) {
    for (Element child : Xml.children(element)) {
      switch (String.valueOf(child.getLocalName())) {
        case "r" -> run(child, paragraph, pieces, boxes);
        case "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "customXml",
            "dir",
            "bdo" ->
            inline(child, paragraph, pieces, boxes);
        case "AlternateContent" ->
            alternative(child).ifPresent(a -> inline(a, paragraph, pieces, boxes));
        default -> {}
      }
    }
  }

  private void run(Element run, Optional<Element> paragraph, List<Piece> pieces, List<Part> boxes) {
    Optional<Element> properties = Xml.child(run, "rPr");
    if (styles.flag("vanish", properties, paragraph)) {
      return;
    }
    String font = styles.font(properties, paragraph);
    boolean raised = styles.raised(properties, paragraph);
    boolean capitals = styles.flag("caps", properties, paragraph);
    for (Element child : Xml.children(run)) {
      String text =
          switch (String.valueOf(child.getLocalName())) {
            case "t" -> child.getTextContent();
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "softHyphen" -> "\u00AD";
            case "sym" -> symbol(Xml.attribute(child, "char"), Xml.attribute(child, "font"));
            default -> "";
          };
      if (!text.isEmpty()) {
        String shown = capitals ? text.toUpperCase(Locale.ROOT) : text;
        pieces.add(new Words(shown, font, raised));
        continue;
      }
      switch (String.valueOf(child.getLocalName())) {
        case "footnoteReference" -> pieces.add(new Call("f" + Xml.attribute(child, "id")));
        case "endnoteReference" -> pieces.add(new Call("e" + Xml.attribute(child, "id")));
        case "drawing", "pict", "object" -> textBoxes(child, boxes);
        case "AlternateContent" -> alternative(child).ifPresent(a -> textBoxes(a, boxes));
        default -> {}
      }
    }
  }

  /** Boxes inside a box are found when that is read. */
  private void textBoxes(Element drawing, List<Part> boxes) {
    for (Element child : Xml.children(drawing)) {
      switch (String.valueOf(child.getLocalName())) {
        case "txbxContent" -> boxes.addAll(parts(child));
        case "AlternateContent" -> alternative(child).ifPresent(a -> textBoxes(a, boxes));
        default -> textBoxes(child, boxes);
      }
    }
  }

  /** The same content stands in Choice and in Fallback; one of them is enough. */
  private static Optional<Element> alternative(Element element) {
    return Xml.child(element, "Choice").or(() -> Xml.child(element, "Fallback"));
  }

  private static String symbol(String hex, String font) {
    try {
      int code = Integer.parseInt(hex, 16);
      return Character.isBmpCodePoint(code)
          ? String.valueOf(SymbolFont.shown((char) code, font))
          : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** A list of recipients beside the signature may be set as the last rows of a ruled table. */
  private List<Table> tables(Element element) {
    TableBuilder table = new TableBuilder();
    boolean bordered = Xml.child(element, "tblPr").filter(styles::bordered).isPresent();
    table.bordered(bordered);
    rows(element, 0, table);
    List<Table> apart = bordered ? List.of() : table.apart();
    boolean frames =
        apart.stream().anyMatch(t -> !t.bordered() && Letterhead.isFrame(t, Paragraph::raw));
    return frames ? apart : List.of(table.build());
  }

  private int rows(Element container, int first, TableBuilder table) {
    int row = first;
    for (Element child : Xml.children(container)) {
      switch (String.valueOf(child.getLocalName())) {
        case "tr" -> {
          Optional<Element> properties = Xml.child(child, "trPr");
          if (properties.flatMap(p -> Xml.child(p, "del")).isEmpty()) {
            int before =
                properties.flatMap(p -> Xml.value(p, "gridBefore")).map(v -> span(v, 0)).orElse(0);
            cells(child, row++, before, table);
          }
        }
        case "sdt", "sdtContent", "customXml", "ins" -> row = rows(child, row, table);
        default -> {}
      }
    }
    return row;
  }

  private int cells(Element container, int row, int first, TableBuilder table) {
    int column = first;
    for (Element child : Xml.children(container)) {
      switch (String.valueOf(child.getLocalName())) {
        case "tc" -> {
          Optional<Element> properties = Xml.child(child, "tcPr");
          int columns =
              properties.flatMap(p -> Xml.value(p, "gridSpan")).map(v -> span(v, 1)).orElse(1);
          if (properties
              .flatMap(p -> Xml.child(p, "tcBorders"))
              .filter(DocxStyles::ruled)
              .isPresent()) {
            table.ruled(row);
          }
          boolean merged =
              properties
                  .flatMap(p -> Xml.value(p, "vMerge"))
                  .filter(v -> !v.equals("restart"))
                  .isPresent();
          if (!merged || !table.extend(row, column)) {
            table.cell(row, column, 1, columns, parts(child, true));
          }
          column += columns;
        }
        case "sdt", "sdtContent", "customXml", "ins" -> column = cells(child, row, column, table);
        default -> {}
      }
    }
    return column;
  }

  /** A span as given, kept within what a page can hold. */
  private static int span(String text, int least) {
    return Math.clamp(Xml.number(text, least), least, 200);
  }
}
