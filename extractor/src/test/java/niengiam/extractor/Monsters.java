package niengiam.extractor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** Files that ask for endless time or memory, each in its own way. */
final class Monsters {
  private static final String FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>";
  private static final String WORDS = "BT /F 12 Tf 72 700 Td (Huyen Thanh Son Ha co 12 xa) Tj ET\n";
  private static final String WHOLE_PAGE = "q 595 0 0 842 0 0 cm /X Do Q";

  private Monsters() {}

  /**
   * Files whose harm is to take nothing but what it hits: their text must be read.
   *
   * @param percent of the full size, of those whose harm grows with it
   */
  static Map<String, byte[]> readable(int percent) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("page-tree-cycle.pdf", pageTree("[3 0 R 2 0 R]", 2));
    files.put("false-count.pdf", pageTree("[3 0 R]", 200 * percent));
    files.put("object-stream-cycle.pdf", objectStreamCycle());
    files.put("deep-arrays.pdf", deepArrays(10_000 * percent));
    files.put("many-pages.pdf", manyPages(100 * percent));
    files.put("many-words.pdf", manyWords(1000 * percent));
    files.put("wide-table.pdf", table(10 * percent, 100));
    files.put("form-in-itself.pdf", form("/X Do"));
    files.put("broken-cmap.pdf", cmap("1 begincodespacerange <00> <f begincmap ] >> (("));
    files.put(
        "endless-cmap.pdf",
        cmap(
            "1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n"
                + "1 beginbfrange <00000000> <7fffffff> <0041> endbfrange"));
    files.put("many-annotations.pdf", annotations(2000 * percent));
    return files;
  }

  /** Files that hold nothing, or nothing that could be had at a bearable price. */
  static Map<String, byte[]> barren(int percent) throws IOException {
    long gigabyte = (1L << 30) * percent / 100;
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("content-bomb.pdf", contentBomb(gigabyte, 1));
    files.put("nested-filters.pdf", contentBomb(gigabyte, 10));
    files.put("object-stream-bomb.pdf", objectStreamBomb(gigabyte));
    files.put("negative-count.pdf", pageTree("[3 0 R]", -7));
    files.put("forms-fan-out.pdf", formsFanOut(12));
    files.put("pattern-in-itself.pdf", patternInItself());
    files.put("glyph-in-itself.pdf", glyphInItself());
    files.put("huge-bilevel-scan.pdf", bilevelScan(300 * percent));
    files.put(
        "huge-image-claim.pdf", image("/Width 60000/Height 60000", "/FlateDecode", new byte[9]));
    files.put("jpeg-claim.pdf", image("/Width 100/Height 100", "/DCTDecode", jpegClaim()));
    files.put("jpeg2000-claim.pdf", image("/Width 100/Height 100", "/JPXDecode", jpeg2000Claim()));
    files.put("jpeg-claim.jpg", jpegClaim());
    return files;
  }

  private static byte[] contentBomb(long size, int times) {
    String filters = "/Filter[" + "/FlateDecode ".repeat(times) + "]";
    return RawPdf.page(FONT, filters, RawPdf.deflatedSpaces(size, times)).bytes();
  }

  private static byte[] objectStreamBomb(long size) {
    return RawPdf.page(FONT, WORDS).stream(
            "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.deflatedSpaces(size, 1))
        .bytesWithoutTable();
  }

  private static byte[] pageTree(String kids, int count) {
    return new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Parent 2 0 R/Kids" + kids + "/Count " + count + ">>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                    + FONT
                    + ">>>>")
            .stream("", latin(WORDS))
            .bytes();
  }

  private static byte[] objectStreamCycle() {
    String objects = "3 0 5 10 ";
    return RawPdf.page(FONT, WORDS).stream(
            "/Type/ObjStm/N 2/First " + objects.length() + "/Extends 5 0 R",
            latin(objects + "5 0 R     3 0 R"))
        .bytesWithoutTable();
  }

  private static byte[] deepArrays(int depth) {
    return RawPdf.page(FONT, WORDS + "[".repeat(depth) + " TJ\n" + WORDS)
        .object("[".repeat(depth) + "]".repeat(depth))
        .bytes();
  }

  private static byte[] manyPages(int number) {
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < number; i++) {
      kids.append(4 + i).append(" 0 R ");
    }
    RawPdf pdf =
        new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[" + kids + "]/Count " + number + ">>")
                .stream("", latin(WORDS));
    for (int i = 0; i < number; i++) {
      pdf.object(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<<"
              + FONT
              + ">>>>");
    }
    return pdf.bytes();
  }

  private static byte[] manyWords(int number) {
    // Apart from the others, at the foot of the page.
    StringBuilder content = new StringBuilder(WORDS.replace("700", "30") + "BT /F 1 Tf\n");
    for (int i = 0; i < number; i++) {
      int row = i / 200;
      content.append("1 0 0 1 ").append(20 + i % 200 * 2.7).append(' ');
      content.append(820 - row * 1.5).append(" Tm (xa) Tj\n");
    }
    return RawPdf.page(FONT, content + "ET").bytes();
  }

  private static byte[] table(int columns, int rows) {
    StringBuilder content = new StringBuilder("0.1 w\n");
    double width = 555.0 / columns;
    for (int i = 0; i <= columns; i++) {
      double x = 20 + i * width;
      content.append(x).append(" 20 m ").append(x).append(" 820 l S\n");
    }
    for (int i = 0; i <= rows; i++) {
      content
          .append("20 ")
          .append(20 + 8 * i)
          .append(" m 575 ")
          .append(20 + 8 * i)
          .append(" l S\n");
    }
    content.append("BT /F 4 Tf 1 0 0 1 20 830 Tm (Huyen Thanh Son Ha) Tj\n");
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j += 10) {
        content.append("1 0 0 1 ").append(20 + j * width).append(' ').append(22 + 8 * i);
        content.append(" Tm (").append(i).append(") Tj\n");
      }
    }
    return RawPdf.page(FONT, content + "ET").bytes();
  }

  private static byte[] form(String content) {
    String self = "/XObject<</X 5 0 R>>";
    return RawPdf.page(FONT + self, WORDS + "/X Do").stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<" + self + ">>",
            latin(content))
        .bytes();
  }

  /** Every form draws the next one ten times. */
  private static byte[] formsFanOut(int depth) {
    RawPdf pdf = RawPdf.page(FONT + "/XObject<</X 5 0 R>>", WORDS + "/X Do");
    for (int i = 0; i < depth; i++) {
      pdf.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X "
              + (i + 6)
              + " 0 R>>>>",
          latin("0 0 m 9 9 l S /X Do ".repeat(10)));
    }
    return pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", latin("0 0 m 9 9 l S"))
        .bytes();
  }

  private static byte[] patternInItself() {
    String self = "/Pattern<</P 5 0 R>>";
    String fill = "/Pattern cs /P scn 0 0 595 842 re f\n";
    return RawPdf.page(FONT + self, fill).stream(
            "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 0.01/YStep"
                + " 0.01/Resources<<"
                + self
                + ">>",
            latin(fill))
        .bytes();
  }

  private static byte[] glyphInItself() {
    String font = "/Font<</F 5 0 R>>";
    return RawPdf.page(font, WORDS)
        .object(
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar"
                + " 72/LastChar 72/Widths[9]/Encoding<</Differences[72/H]>>/CharProcs<</H 6 0"
                + " R>>/Resources<<"
                + font
                + ">>>>")
        .stream("", latin("9 0 d0 " + WORDS))
        .bytes();
  }

  private static byte[] cmap(String body) {
    return RawPdf.page(
            "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/ToUnicode 5 0 R>>>>", WORDS)
        .stream("", latin("/CIDInit /ProcSet findresource begin begincmap\n" + body + "\nendcmap"))
        .bytes();
  }

  private static byte[] annotations(int number) {
    StringBuilder all = new StringBuilder("/Annots[");
    String one = "<</Type/Annot/Subtype/Stamp/Rect[9 9 99 99]/AP<</N 5 0 R>>>>\n";
    return new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                    + all.append(one.repeat(number))
                    + "]/Resources<<"
                    + FONT
                    + ">>>>")
            .stream("", latin(WORDS))
            .stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<<" + FONT + ">>",
                latin(WORDS))
            .bytes();
  }

  /** A scan that is allowed: one bit a pixel, packed as a fax. */
  private static byte[] bilevelScan(int side) throws IOException {
    BufferedImage scan = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, side / 40));
    graphics.drawString("Huyen Thanh Son Ha co 12 xa", side * 0.125f, side * 0.25f);
    graphics.dispose();
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(CCITTFactory.createFromImage(document, scan), 0, 0, 595, 842);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] image(String size, String filter, byte[] data) {
    return RawPdf.page("/XObject<</X 5 0 R>>", WHOLE_PAGE).stream(
            "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Filter"
                + filter
                + size,
            data)
        .bytes();
  }

  /** A small JPEG whose head claims more pixels than any memory holds. */
  private static byte[] jpegClaim() throws IOException {
    byte[] jpeg = encoded("jpeg");
    int at = indexOf(jpeg, 0xff, 0xc0);
    return patched(jpeg, at + 5, 60_000 << 16 | 60_000);
  }

  private static byte[] jpeg2000Claim() throws IOException {
    byte[] jpeg = encoded("jpeg2000");
    byte[] claim = patched(jpeg, indexOf(jpeg, 'i', 'h', 'd', 'r') + 4, 60_000);
    claim = patched(claim, indexOf(jpeg, 'i', 'h', 'd', 'r') + 8, 60_000);
    int size = indexOf(jpeg, 0xff, 0x51) + 6;
    for (int field : new int[] {0, 4, 16, 20}) {
      claim = patched(claim, size + field, 60_000);
    }
    return claim;
  }

  private static byte[] encoded(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer of " + format);
    }
    return out.toByteArray();
  }

  private static byte[] patched(byte[] bytes, int at, int value) {
    byte[] copy = bytes.clone();
    ByteBuffer.wrap(copy).putInt(at, value);
    return copy;
  }

  private static int indexOf(byte[] bytes, int... wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int same = 0;
      while (same < wanted.length && (bytes[i + same] & 0xff) == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return i;
      }
    }
    throw new IllegalStateException("not found");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
