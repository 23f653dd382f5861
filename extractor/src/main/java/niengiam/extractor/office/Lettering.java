package niengiam.extractor.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import niengiam.extractor.encoding.Charset8;
import niengiam.extractor.encoding.LegacyText;
import niengiam.extractor.layout.Span;
import niengiam.extractor.office.Story.Call;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Table;
import niengiam.extractor.office.Story.Words;

/**
 * Turns the runs of a paragraph into clean letters: legacy fonts decoded first (TCVN3 has a letter
 * where Latin-1 has the soft hyphen), then NFC, raised digits as superscript characters, and blanks
 * reduced to one.
 */
final class Lettering {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A longer raised number is a layout trick, not a mark. */
  private static final int LONGEST_MARK = 3;

  /** Enough of a font's text to know how it is coded. */
  private static final int SAMPLE = 20_000;

  private final Map<String, Charset8> fonts = new HashMap<>();

  private Lettering() {}

  /** A paragraph as written, with {@code \n} where the writer broke the line. */
  record Line(String text, Map<String, Span> calls) {}

  /** Takes every letter for what it seems to be, whatever its font is called. */
  static Lettering undecoded() {
    return new Lettering();
  }

  /** Learns how each font of the story is coded. */
  static Lettering of(Story story) {
    Map<String, StringBuilder> samples = new HashMap<>();
    sample(story.body(), samples);
    story.notes().values().forEach(parts -> sample(parts, samples));
    Lettering lettering = new Lettering();
    samples.forEach(
        (font, text) ->
            lettering.fonts.put(font, LegacyText.judge(text.toString(), LegacyText.hintOf(font))));
    return lettering;
  }

  private static void sample(List<Part> parts, Map<String, StringBuilder> samples) {
    for (Part part : parts) {
      switch (part) {
        case Paragraph paragraph -> {
          for (Piece piece : paragraph.pieces()) {
            if (piece instanceof Words words) {
              StringBuilder text = samples.computeIfAbsent(words.font(), f -> new StringBuilder());
              if (text.length() < SAMPLE) {
                text.append(words.text());
              }
            }
          }
          samples.values().forEach(text -> text.append('\n'));
        }
        case Table table -> table.boxes().forEach(box -> sample(box.parts(), samples));
      }
    }
  }

  /**
   * @param number gives the number of a called note
   */
  Line write(Paragraph paragraph, ToIntFunction<String> number) {
    StringBuilder out = new StringBuilder();
    Map<String, Span> calls = new LinkedHashMap<>();
    StringBuilder stretch = new StringBuilder();
    for (Piece piece : decode(paragraph)) {
      switch (piece) {
        case Words words -> stretch.append(words.raised() ? raised(words.text()) : words.text());
        case Call call -> {
          flush(stretch, out);
          String mark = raise(String.valueOf(number.applyAsInt(call.key())));
          calls.putIfAbsent(call.key(), new Span(out.length(), out.length() + mark.length()));
          out.append(mark);
        }
      }
    }
    flush(stretch, out);
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
      end--;
    }
    out.setLength(end);
    return new Line(out.toString(), calls);
  }

  /** Neighbours of one font are read together: a word may be cut by a change of style. */
  private List<Piece> decode(Paragraph paragraph) {
    List<Piece> all = new ArrayList<>();
    List<Piece> pieces = paragraph.pieces();
    for (int i = 0; i < pieces.size(); ) {
      if (!(pieces.get(i) instanceof Words first)) {
        all.add(pieces.get(i++));
        continue;
      }
      StringBuilder text = new StringBuilder();
      while (i < pieces.size()
          && pieces.get(i) instanceof Words words
          && words.font().equals(first.font())
          && words.raised() == first.raised()) {
        text.append(words.text());
        i++;
      }
      all.add(new Words(decode(text.toString(), first.font()), "", first.raised()));
    }
    return all;
  }

  private String decode(String text, String font) {
    Charset8 usual = fonts.getOrDefault(font, Charset8.UNICODE);
    Charset8 here = usual == Charset8.UNICODE ? usual : LegacyText.judge(text, usual);
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    String decoded = here.decode(text);
    boolean capitals =
        LegacyText.isCapitalFont(font)
                && fonts.containsValue(Charset8.TCVN3)
                && (here == Charset8.TCVN3 || ascii)
            || here == Charset8.TCVN3 && isCapital(text);
    return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
  }

  /**
   * ABC fonts have no capital vowels with tones, so a line whose plain letters are all capitals was
   * set in a capital font even where its name is lost.
   */
  private static boolean isCapital(String text) {
    return text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1
        && text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Digits of a raised run as superscript characters; a raised word stays. */
  private static String raised(String text) {
    String bare = text.strip();
    boolean mark =
        !bare.isEmpty()
            && bare.chars().filter(Character::isDigit).count() <= LONGEST_MARK
            && bare.chars().noneMatch(Character::isLetter);
    return mark ? raise(text) : text;
  }

  /** The ASCII digits as superscript characters. */
  static String raise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return out.toString();
  }

  private static void flush(StringBuilder stretch, StringBuilder out) {
    clean(Normalizer.normalize(stretch, Normalizer.Form.NFC), out);
    stretch.setLength(0);
  }

  /** Appends a text in NFC: look-alike letters mended, runs of blanks reduced to one. */
  static void clean(String normal, StringBuilder out) {
    String text = LegacyText.foldHomoglyphs(normal);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
      if (c == '\n') {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        out.append('\n');
      } else if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)) {
        if (last != ' ' && last != '\n') {
          out.append(' ');
        }
      } else if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        out.append(pair ? c : '\uFFFD');
        if (pair) {
          out.append(text.charAt(++i));
        }
      } else if (!isInvisible(c)) {
        out.append(bullet(c));
      }
    }
  }

  /** Soft hyphens, joiners, marks of direction. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF';
  }

  /** The signs that symbol fonts use for list marks. */
  private static char bullet(char c) {
    return switch (c) {
      case '\uF0B7', '\uF0A7', '\uF0D8', '\uF076', '\uF0FC', '\uF02D' -> '-';
      default -> c;
    };
  }
}
