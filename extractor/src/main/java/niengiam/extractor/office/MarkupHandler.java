package niengiam.extractor.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Words;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML events into paragraphs and tables. */
final class MarkupHandler extends DefaultHandler {
  private static final Pattern FAMILY =
      Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',]{1,60})");

  /** A page of the web has no more; beyond it the file is a bomb. */
  private static final int MOST_LETTERS = 50_000_000;

  /** What a column or row span may claim. */
  private static final int WIDEST = 200;

  /** A flow of paragraphs: the body or one cell. */
  private static final class Flow {
    final List<Part> parts = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    int columns = 1;
    int rows = 1;
  }

  /** A table being read; {@code taken} says until which row each column is covered from above. */
  private static final class OpenTable {
    final TableBuilder cells = new TableBuilder();
    final int[] taken = new int[WIDEST];
    int row = -1;
    int column;
  }

  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final Deque<String> fonts = new ArrayDeque<>();
  private int silent;
  private int raised;
  private int letters;

  MarkupHandler() {
    flows.push(new Flow());
    fonts.push("");
  }

  List<Part> parts() {
    while (flows.size() > 1) {
      closeCell();
    }
    flush();
    return flows.element().parts;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String name = local.toLowerCase(Locale.ROOT);
    fonts.push(font(attributes));
    switch (name) {
      case "head", "script", "style", "title" -> silent++;
      case "sup" -> raised++;
      case "br" -> add("\n");
      case "table" -> {
        flush();
        OpenTable table = new OpenTable();
        String border = attributes.getValue("border");
        table.cells.bordered(border != null && !border.equals("0"));
        tables.push(table);
      }
      case "tr" -> row();
      case "td", "th" -> openCell(attributes);
      default -> {
        if (breaks(name)) {
          flush();
          if (name.equals("li")) {
            add("- ");
          }
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String name = local.toLowerCase(Locale.ROOT);
    if (fonts.size() > 1) {
      fonts.pop();
    }
    switch (name) {
      case "head", "script", "style", "title" -> silent = Math.max(0, silent - 1);
      case "sup" -> raised = Math.max(0, raised - 1);
      case "td", "th" -> closeCell();
      case "table" -> closeTable();
      default -> {
        if (breaks(name)) {
          flush();
        }
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (silent > 0) {
      return;
    }
    letters += length;
    if (letters > MOST_LETTERS) {
      throw new SAXException("more than " + MOST_LETTERS + " letters");
    }
    add(new String(text, start, length).replaceAll("[\\n\\r\\t]", " "));
  }

  private void add(String text) {
    flows.element().pieces.add(new Words(text, fonts.element(), raised > 0));
  }

  private void flush() {
    Flow flow = flows.element();
    if (!flow.pieces.isEmpty()) {
      flow.parts.add(new Paragraph(flow.pieces));
      flow.pieces.clear();
    }
  }

  private void row() {
    if (!tables.isEmpty()) {
      tables.element().row++;
      tables.element().column = 0;
    }
  }

  private void openCell(Attributes attributes) {
    if (tables.isEmpty()) {
      flush();
      return;
    }
    if (tables.element().row < 0) {
      row();
    }
    Flow cell = new Flow();
    cell.columns = span(attributes.getValue("colspan"));
    cell.rows = span(attributes.getValue("rowspan"));
    flows.push(cell);
  }

  private void closeCell() {
    flush();
    if (tables.isEmpty() || flows.size() == 1) {
      return;
    }
    Flow cell = flows.pop();
    OpenTable table = tables.element();
    while (table.column < WIDEST && table.taken[table.column] > table.row) {
      table.column++;
    }
    if (table.column >= WIDEST) {
      return;
    }
    int columns = Math.min(cell.columns, WIDEST - table.column);
    table.cells.cell(table.row, table.column, cell.rows, columns, cell.parts);
    for (int i = 0; i < columns; i++) {
      table.taken[table.column + i] = table.row + cell.rows;
    }
    table.column += columns;
  }

  private void closeTable() {
    if (tables.isEmpty()) {
      return;
    }
    flush();
    OpenTable table = tables.pop();
    table.cells.clip(table.row + 1);
    flows.element().parts.add(table.cells.build());
  }

  private String font(Attributes attributes) {
    String face = attributes.getValue("face");
    if (face != null) {
      return face.strip();
    }
    String style = attributes.getValue("style");
    if (style != null) {
      Matcher family = FAMILY.matcher(style);
      if (family.find()) {
        return family.group(1).strip();
      }
    }
    return fonts.element();
  }

  private static int span(@Nullable String value) {
    return value == null ? 1 : Math.clamp(Xml.number(value, 1), 1, WIDEST);
  }

  private static boolean breaks(String name) {
    return switch (name) {
      case "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "pre",
          "blockquote",
          "hr",
          "caption",
          "section",
          "article",
          "header",
          "footer",
          "center",
          "tbody",
          "thead",
          "body" ->
          true;
      default -> false;
    };
  }
}
