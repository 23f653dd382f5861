package niengiam.extractor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Damages files: bytes as they lie, and bytes inside what is compressed, where most faults hide.
 */
final class Mutations {
  private static final List<String> TOKENS =
      List.of(
          "<<", ">>", "obj", "endstream", "stream", "R", "-1", "99999999999", "0", "(", "[", "]");

  private Mutations() {}

  /** One damage of a file, the same for the same random numbers. */
  static byte[] of(byte[] file, Random random) throws IOException {
    boolean deep = random.nextBoolean();
    if (deep && starts(file, "PK")) {
      return member(file, random);
    }
    if (deep && starts(file, "%PDF")) {
      return damaged(uncompressed(file), random);
    }
    return damaged(file, random);
  }

  private static boolean starts(byte[] file, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= file.length || file[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] damaged(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(6)) {
      case 0 -> {
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      case 1 -> {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 2 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xff : 0));
      case 3 -> {
        return joined(
            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      }
      case 4 -> {
        return joined(
            Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
      }
      default -> {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        for (int i = 0; i < token.length() && at + i < bytes.length; i++) {
          bytes[at + i] = (byte) token.charAt(i);
        }
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  /** Damages one member of a ZIP file and packs it again. */
  private static byte[] member(byte[] file, Random random) throws IOException {
    int members = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (in.getNextEntry() != null) {
        members++;
      }
    }
    int victim = random.nextInt(members);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry = in.getNextEntry();
      for (int i = 0; entry != null; i++) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(i == victim && content.length > 0 ? damaged(content, random) : content);
        entry = in.getNextEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A PDF whose content streams are plain, so that damage reaches their operators. */
  private static byte[] uncompressed(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream
            && COSName.FLATE_DECODE.equals(stream.getFilters())
            && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
          byte[] plain;
          try (var in = stream.createInputStream()) {
            plain = in.readAllBytes();
          }
          stream.removeItem(COSName.FILTER);
          stream.removeItem(COSName.DECODE_PARMS);
          try (var out = stream.createRawOutputStream()) {
            out.write(plain);
          }
        }
      }
      document.setAllSecurityToBeRemoved(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
