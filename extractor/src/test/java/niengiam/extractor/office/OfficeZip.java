package niengiam.extractor.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OOXML files put together by hand, so that they can hold what no office program would write. */
final class OfficeZip {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private OfficeZip() {}

  /** Writes the content of a part. */
  @FunctionalInterface
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  static byte[] word(String body) throws IOException {
    return typed("", body);
  }

  /**
   * @param prolog what stands before the root, as a document type
   */
  static byte[] typed(String prolog, String body) throws IOException {
    return word(
        out ->
            out.write(
                (prolog
                        + "<w:document xmlns:w='"
                        + WORD
                        + "'><w:body>"
                        + body
                        + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] word(Part document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      types(zip, "/word/document.xml", TYPE + "wordprocessingml.document.main+xml");
      relation(zip, "_rels/.rels", "officeDocument", "word/document.xml");
      put(zip, "word/document.xml", document);
    }
    return bytes.toByteArray();
  }

  /**
   * @param kind of the part beside the body: footnotes, endnotes, numbering, header
   */
  static byte[] word(String body, String kind, String content) throws IOException {
    String open = " xmlns:w='" + WORD + "'>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      types(zip, "/word/document.xml", TYPE + "wordprocessingml.document.main+xml");
      relation(zip, "_rels/.rels", "officeDocument", "word/document.xml");
      relation(zip, "word/_rels/document.xml.rels", kind, "beside.xml");
      put(
          zip,
          "word/document.xml",
          text("<w:document" + open + "<w:body>" + body + "</w:body></w:document>"));
      put(zip, "word/beside.xml", text("<w:all" + open + content + "</w:all>"));
    }
    return bytes.toByteArray();
  }

  static byte[] workbook(Part sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      types(
          zip,
          "/xl/workbook.xml",
          TYPE + "spreadsheetml.sheet.main+xml",
          "/xl/s.xml",
          TYPE + "spreadsheetml.worksheet+xml");
      relation(zip, "_rels/.rels", "officeDocument", "xl/workbook.xml");
      relation(zip, "xl/_rels/workbook.xml.rels", "worksheet", "s.xml");
      String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      put(
          zip,
          "xl/workbook.xml",
          text(
              "<workbook xmlns='"
                  + main
                  + "' xmlns:r='"
                  + OFFICE.substring(0, OFFICE.length() - 1)
                  + "'><sheets><sheet name='Biểu' sheetId='1' r:id='r1'/></sheets></workbook>"));
      put(
          zip,
          "xl/s.xml",
          out -> {
            out.write(
                ("<worksheet xmlns='" + main + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
            sheet.write(out);
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
          });
    }
    return bytes.toByteArray();
  }

  static Part text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void types(ZipOutputStream zip, String... partsAndTypes) throws IOException {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                + " Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>");
    for (int i = 0; i < partsAndTypes.length; i += 2) {
      types.append("<Override PartName='").append(partsAndTypes[i]).append("' ContentType='");
      types.append(partsAndTypes[i + 1]).append("'/>");
    }
    put(zip, "[Content_Types].xml", text(types.append("</Types>").toString()));
  }

  private static void relation(ZipOutputStream zip, String part, String kind, String target)
      throws IOException {
    put(
        zip,
        part,
        text(
            "<Relationships xmlns='"
                + RELATIONS
                + "'><Relationship Id='r1' Type='"
                + OFFICE
                + kind
                + "' Target='"
                + target
                + "'/></Relationships>"));
  }

  private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    part.write(zip);
    zip.closeEntry();
  }
}
