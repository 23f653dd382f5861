package niengiam.extractor.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.encoding.Charset8;
import niengiam.extractor.encoding.LegacyText;

/**
 * The letters of a text file or of the text of a mail. A byte-order mark decides, then valid UTF-8;
 * of what remains, the reading that gives the most Vietnamese syllables.
 */
public final class Bytes {
  private static final Charset CP1252 = Charset.forName("windows-1252");
  private static final Charset CP1258 = Charset.forName("windows-1258");

  /** Enough of a text to know its reading. */
  private static final int SAMPLE = 100_000;

  /** UTF-8 with at most one broken sequence in so many bytes is damaged UTF-8. */
  private static final int BYTES_PER_FAULT = 200;

  private Bytes() {}

  /**
   * @param text in NFC, without byte-order mark, lines ending in {@code \n}
   */
  public record Letters(String text, List<String> warnings) {}

  /** The letters; empty when the bytes are no text. */
  public static Optional<Letters> read(byte[] bytes) {
    List<String> warnings = new ArrayList<>();
    String raw = decode(bytes, warnings);
    if (raw.startsWith("\uFEFF")) {
      raw = raw.substring(1);
    }
    if (isBinary(raw)) {
      return Optional.empty();
    }
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder plain = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      plain.append(
          Character.isISOControl(c) && c != '\n' && c != '\t' ? c == '\f' ? '\n' : ' ' : c);
    }
    String text = Normalizer.normalize(plain, Normalizer.Form.NFC);
    return Optional.of(new Letters(LegacyText.foldHomoglyphs(text), warnings));
  }

  private static String decode(byte[] bytes, List<String> warnings) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    Optional<String> utf8 = utf8(bytes, warnings);
    if (utf8.isPresent()) {
      return reread(utf8.get(), warnings);
    }
    String latin = new String(bytes, CP1252);
    String western = Normalizer.normalize(new String(bytes, CP1258), Normalizer.Form.NFC);
    Charset8 best = LegacyText.judge(sample(latin), Charset8.UNICODE);
    String decoded = best.decode(latin);
    if (LegacyText.score(sample(western)) > LegacyText.score(sample(decoded))) {
      warnings.add("The file was read as windows-1258.");
      return western;
    }
    warnings.add(
        "The file was read as " + (best == Charset8.UNICODE ? "windows-1252" : best) + ".");
    return decoded;
  }

  /** UTF-8 that was made from the letters of an old font. */
  private static String reread(String text, List<String> warnings) {
    Charset8 best = LegacyText.judge(sample(text), Charset8.UNICODE);
    if (best != Charset8.UNICODE) {
      warnings.add("The letters were read as " + best + ".");
    }
    return best.decode(text);
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(SAMPLE, text.length()));
  }

  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFEFF) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
      if (mark == 0xFFFE) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    // Blanks and plain letters of UTF-16 have a zero on one side, and hardly ever on the other.
    int many = bytes.length / 10;
    int few = bytes.length / 100;
    if (zeros[1] > many && zeros[0] <= few) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > many && zeros[1] <= few
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes, List<String> warnings) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      long faults = lenient.chars().filter(c -> c == '\uFFFD').count();
      boolean vietnamese = LegacyText.hasUnicodeLetters(lenient);
      if (vietnamese && faults <= 1 + bytes.length / BYTES_PER_FAULT) {
        warnings.add("Broken UTF-8: " + faults + " characters were lost.");
        return Optional.of(lenient);
      }
      return Optional.empty();
    }
  }

  /** More control characters than a text can have by accident. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(
                c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD')
            .count();
    return controls > 2 + text.length() / 50;
  }
}
