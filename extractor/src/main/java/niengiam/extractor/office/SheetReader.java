package niengiam.extractor.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Excel, both binary and OOXML: every visible sheet is a page, its table a grid. */
public final class SheetReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        "application/vnd.ms-excel.sheet.macroenabled.12");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    try (Workbook workbook = Passwords.first(options, password -> open(file, password))) {
      return read(file, workbook);
    }
  }

  private static Workbook open(SourceFile file, Optional<String> password) throws IOException {
    return WorkbookFactory.create(file.path().toFile(), password.orElse(null), true);
  }

  static Extraction read(SourceFile file, Workbook workbook) {
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        warnings.add("The hidden sheet \"" + workbook.getSheetName(i) + "\" was left out.");
        continue;
      }
      Sheet sheet = workbook.getSheetAt(i);
      int start = text.length();
      SheetText content = new SheetText(sheet, text);
      content.write();
      warnings.addAll(content.warnings());
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
    return new Extraction.Done(file, new Layout(text.toString(), pages, List.of()), warnings);
  }
}
