package niengiam.extractor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, wrong ones too, which no library would write. */
final class RawPdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  RawPdf() {
    text("%PDF-1.5\n");
  }

  /** A PDF of one page of A4: object 1 is the catalog, 2 the tree, 3 the page, 4 its content. */
  static RawPdf page(String resources, String entries, byte[] content) {
    return new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                    + resources
                    + ">>>>")
            .stream(entries, content);
  }

  static RawPdf page(String resources, String content) {
    return page(resources, "", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawPdf object(String body) {
    begin();
    text(body + "\nendobj\n");
    return this;
  }

  RawPdf stream(String entries, byte[] content) {
    begin();
    text("<<" + entries + "/Length " + content.length + ">>stream\n");
    out.writeBytes(content);
    text("\nendstream endobj\n");
    return this;
  }

  private void begin() {
    offsets.add(out.size());
    text(offsets.size() + " 0 obj\n");
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  byte[] bytes() {
    int xref = out.size();
    text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> text(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    text("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + xref);
    text("\n%%EOF\n");
    return out.toByteArray();
  }

  /** Without a table of objects, so that a reader must search for them. */
  byte[] bytesWithoutTable() {
    text("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\n%%EOF\n");
    return out.toByteArray();
  }

  /** Spaces, deflated as often as told. */
  static byte[] deflatedSpaces(long size, int times) {
    byte[] packed = deflated(new Spaces(size));
    for (int i = 1; i < times; i++) {
      packed = deflated(new ByteArrayInputStream(packed));
    }
    return packed;
  }

  static byte[] deflated(InputStream in) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new DeflaterOutputStream(bytes)) {
      in.transferTo(packing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Spaces without end but the given one, never in memory at once. */
  private static final class Spaces extends InputStream {
    private long left;

    Spaces(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(buffer, from, from + count, (byte) ' ');
      left -= count;
      return count;
    }
  }
}
