package niengiam.extractor.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Word 2007 and later. */
public final class DocxReader implements FormatReader {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        WORD + "document",
        WORD + "template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    try (OPCPackage container = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      return read(file, container);
    } catch (OpenXML4JException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  static Extraction read(SourceFile file, OPCPackage container) throws IOException {
    try {
      Story story = story(container);
      return new Extraction.Done(file, Composer.compose(story), story.warnings());
    } catch (OpenXML4JException | SAXException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Story story(OPCPackage container)
      throws IOException, OpenXML4JException, SAXException {
    PackagePart main = null;
    for (PackageRelationship relation : container.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        main = container.getPart(relation);
      }
    }
    if (main == null) {
      throw new UnreadableException(FailureReason.UNREADABLE, "the file has no document part");
    }
    PackageParts xml = new PackageParts();
    Map<String, List<PackagePart>> related = related(main);
    DocxBody body =
        new DocxBody(
            new DocxStyles(first(related, "styles", xml)),
            new DocxNumbering(first(related, "numbering", xml)));
    List<Part> parts = body.parts(xml.tree(main));
    Map<String, List<Part>> notes = new HashMap<>();
    notes(first(related, "footnotes", xml), "f", body, notes);
    notes(first(related, "endnotes", xml), "e", body, notes);
    List<String> warnings =
        notes.keySet().stream().map(key -> key.charAt(0)).distinct().count() > 1
            ? List.of("Endnotes are numbered on after the footnotes.")
            : List.of();
    return new Story(parts, notes, margins(related, body, xml), warnings);
  }

  private static void notes(
      Optional<Element> root, String prefix, DocxBody body, Map<String, List<Part>> notes) {
    for (Element note : root.map(Xml::children).orElse(List.of())) {
      String type = Xml.attribute(note, "type");
      if (type.isEmpty() || type.equals("normal")) {
        notes.put(prefix + Xml.attribute(note, "id"), body.parts(note));
      }
    }
  }

  private static List<Part> margins(
      Map<String, List<PackagePart>> related, DocxBody body, PackageParts xml)
      throws IOException, SAXException {
    Set<String> seen = new LinkedHashSet<>();
    List<Part> margins = new ArrayList<>();
    for (String kind : List.of("header", "footer")) {
      for (PackagePart part : related.getOrDefault(kind, List.of())) {
        for (Paragraph paragraph : Letterhead.paragraphs(body.parts(xml.tree(part)))) {
          if (seen.add(paragraph.raw().strip())) {
            margins.add(paragraph);
          }
        }
      }
    }
    return margins;
  }

  private static Map<String, List<PackagePart>> related(PackagePart main)
      throws OpenXML4JException {
    Map<String, List<PackagePart>> related = new HashMap<>();
    for (PackageRelationship relation : main.getRelationships()) {
      String type = relation.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      boolean read =
          switch (kind) {
            case "styles", "numbering", "footnotes", "endnotes", "header", "footer" -> true;
            default -> false;
          };
      if (read) {
        PackagePart part = main.getRelatedPart(relation);
        if (part != null) {
          related.computeIfAbsent(kind, k -> new ArrayList<>()).add(part);
        }
      }
    }
    return related;
  }

  private static Optional<Element> first(
      Map<String, List<PackagePart>> related, String kind, PackageParts xml)
      throws IOException, SAXException {
    List<PackagePart> parts = related.getOrDefault(kind, List.of());
    return parts.isEmpty() ? Optional.empty() : Optional.of(xml.tree(parts.getFirst()));
  }
}
