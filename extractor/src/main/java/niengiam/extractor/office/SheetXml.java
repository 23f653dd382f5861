package niengiam.extractor.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a sheet as it goes by: as a tree it would take twenty times its size. */
final class SheetXml extends DefaultHandler {
  /** Excel has so many rows and columns. */
  private static final int ROWS = 1 << 20;

  private static final int COLUMNS = 1 << 14;

  private record Look(int format, String pattern, SheetCells.Rule rule) {}

  private final SheetCells cells;
  private final CellText text;
  private final StylesTable styles;
  private final Optional<SharedStrings> strings;
  private final boolean from1904;
  private final Map<Integer, Look> looks = new HashMap<>();

  private int row = -1;
  private int column = -1;
  private String type = "";
  private Look look = new Look(0, "General", SheetCells.Rule.NONE);
  private boolean reading;
  private final StringBuilder value = new StringBuilder();

  SheetXml(
      SheetCells cells,
      CellText text,
      StylesTable styles,
      Optional<SharedStrings> strings,
      boolean from1904) {
    this.cells = cells;
    this.text = text;
    this.styles = styles;
    this.strings = strings;
    this.from1904 = from1904;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> {
        row = Math.clamp(number(attributes, "r", row + 2) - 1, 0, ROWS - 1);
        column = -1;
        if (flag(attributes, "hidden") && number(attributes, "outlineLevel", 0) == 0) {
          cells.hideRow(row);
        }
      }
      case "c" -> {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        String kind = attributes.getValue("t");
        type = kind == null ? "n" : kind;
        look = looks.computeIfAbsent(number(attributes, "s", 0), this::look);
        value.setLength(0);
      }
      case "v", "t" -> reading = true;
      // How a name is to be pronounced, in scripts that need it.
      case "rPh" -> type = "";
      case "col" -> {
        if (flag(attributes, "hidden") && number(attributes, "outlineLevel", 0) == 0) {
          int from = Math.clamp(number(attributes, "min", 1) - 1, 0, COLUMNS);
          cells.hideColumns(from, Math.clamp(number(attributes, "max", 1) - 1, from, COLUMNS));
        }
      }
      case "mergeCell" -> merge(attributes.getValue("ref"));
      case "autoFilter" -> cells.filter();
      default -> {}
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (reading && value.length() < (1 << 16)) {
      value.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "v", "t" -> reading = false;
      case "c" -> {
        if (row >= 0 && column >= 0 && !value.isEmpty() && !cells.isFull(row)) {
          cells.add(row, column, show(value.toString()), look.rule);
        }
      }
      default -> {}
    }
  }

  private String show(String raw) {
    return switch (type) {
      case "s" -> {
        int index = Xml.number(raw, -1);
        yield strings.isPresent() && index >= 0 && index < strings.get().getUniqueCount()
            ? text.words(strings.get().getItemAt(index).getString())
            : "";
      }
      case "str", "inlineStr", "d" -> text.words(raw);
      case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(raw);
      default -> "";
    };
  }

  private String number(String raw) {
    try {
      return text.number(Double.parseDouble(raw), look.format, look.pattern, from1904);
    } catch (NumberFormatException e) {
      return text.words(raw);
    }
  }

  private Look look(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return new Look(0, "General", SheetCells.Rule.NONE);
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    String pattern = style.getDataFormatString();
    return new Look(
        style.getDataFormat(), pattern == null ? "General" : pattern, SheetCells.Rule.of(style));
  }

  private void merge(String reference) {
    try {
      CellRangeAddress region = CellRangeAddress.valueOf(reference);
      if (region.getFirstRow() >= 0 && region.getFirstColumn() >= 0) {
        cells.merge(region);
      }
    } catch (IllegalArgumentException | NullPointerException e) {
      // Only the merging is lost, not the cells.
    }
  }

  private static int column(String reference) {
    int end = 0;
    while (end < reference.length() && end < 3 && Character.isLetter(reference.charAt(end))) {
      end++;
    }
    return CellReference.convertColStringToIndex(reference.substring(0, end));
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    return value == null ? otherwise : Xml.number(value, otherwise);
  }

  private static boolean flag(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return "1".equals(value) || "true".equals(value);
  }
}
