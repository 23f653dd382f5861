package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;

/** The sheets of a workbook, one after the other, as the pages of one text. */
final class SheetPages {
  /** A workbook with more cells is a database; in all sheets together. */
  private static final int MOST_CELLS = 1_000_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int cells;

  void add(SheetCells sheet) {
    int start = text.length();
    SheetText content = new SheetText(sheet, text);
    content.write();
    cells += sheet.size();
    warnings.addAll(sheet.warnings());
    if (text.length() > start) {
      pages.add(
          new Page(
              pages.size() + 1,
              0,
              0,
              new Span(start, text.length()),
              TextOrigin.MARKUP,
              1,
              content.blocks()));
    }
  }

  void hidden(String name) {
    warnings.add("The hidden sheet \"" + name + "\" was left out.");
  }

  /** Whether there is room for this sheet. */
  boolean hasRoomFor(String name) {
    if (cells < MOST_CELLS) {
      return true;
    }
    warnings.add("The sheet \"" + name + "\" was left out: the workbook is too large.");
    return false;
  }

  Extraction.Done done(SourceFile file) {
    return new Extraction.Done(file, new Layout(text.toString(), pages, List.of()), warnings);
  }
}
