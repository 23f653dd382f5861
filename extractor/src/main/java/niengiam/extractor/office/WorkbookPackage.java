package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An OOXML workbook, sheet by sheet. */
final class WorkbookPackage {
  private final PackageParts parts = new PackageParts();
  private final PackagePart main;

  private WorkbookPackage(PackagePart main) {
    this.main = main;
  }

  static Extraction read(SourceFile file, OPCPackage container) throws IOException {
    try {
      PackageRelationship relation = document(container);
      return new WorkbookPackage(container.getPart(relation)).read(file);
    } catch (OpenXML4JException | SAXException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static PackageRelationship document(OPCPackage container) throws UnreadableException {
    for (PackageRelationship relation : container.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        return relation;
      }
    }
    throw new UnreadableException(FailureReason.UNREADABLE, "the file has no workbook part");
  }

  private Extraction read(SourceFile file) throws IOException, OpenXML4JException, SAXException {
    Element workbook = parts.tree(main);
    boolean from1904 =
        Xml.child(workbook, "workbookPr")
            .map(p -> Xml.attribute(p, "date1904"))
            .filter(v -> v.equals("1") || v.equals("true"))
            .isPresent();
    Optional<SharedStrings> strings = strings();
    StylesTable styles = styles();
    CellText text = new CellText();
    SheetPages pages = new SheetPages();
    for (Element sheet : Xml.child(workbook, "sheets").map(Xml::children).orElse(List.of())) {
      String name = Xml.attribute(sheet, "name");
      PackageRelationship relation = main.getRelationship(Xml.attribute(sheet, "id"));
      String state = Xml.attribute(sheet, "state");
      // A chart may be a sheet of its own; it has no cells.
      if (relation == null || !relation.getRelationshipType().endsWith("/worksheet")) {
        continue;
      }
      if (!state.isEmpty() && !state.equals("visible")) {
        pages.hidden(name);
      } else if (pages.hasRoomFor(name)) {
        SheetCells cells = new SheetCells(name);
        parts.stream(
            main.getRelatedPart(relation), new SheetXml(cells, text, styles, strings, from1904));
        pages.add(cells.shown());
      }
    }
    return pages.done(file);
  }

  private Optional<SharedStrings> strings() throws IOException, OpenXML4JException, SAXException {
    Optional<PackagePart> part = related("/sharedStrings");
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = parts.bounded(part.get())) {
      return Optional.of(new ReadOnlySharedStringsTable(in, false));
    }
  }

  private StylesTable styles() throws IOException, OpenXML4JException {
    Optional<PackagePart> part = related("/styles");
    if (part.isEmpty()) {
      return new StylesTable();
    }
    // The library reads the part itself, so its size is looked at before.
    try (InputStream in = parts.bounded(part.get())) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new StylesTable(part.get());
  }

  private Optional<PackagePart> related(String kind) throws OpenXML4JException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(kind)) {
        return Optional.ofNullable(main.getRelatedPart(relation));
      }
    }
    return Optional.empty();
  }
}
