package niengiam.extractor.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A reading of letters that were stored one byte each and are seen here as Latin-1 characters. */
public enum Charset8 {
  /** The text is what it seems to be. */
  UNICODE {
    @Override
    public String decode(String latin) {
      return latin;
    }
  },
  /** ABC fonts of the North (.VnTime): one character for one character. */
  TCVN3 {
    @Override
    public String decode(String latin) {
      StringBuilder out = new StringBuilder(latin.length());
      for (int i = 0; i < latin.length(); i++) {
        out.append(TCVN3_LETTERS[index(unsymbol(latin.charAt(i)))]);
        if (out.charAt(i) == 0) {
          out.setCharAt(i, latin.charAt(i));
        }
      }
      return out.toString();
    }
  },
  /**
   * VNI-Windows fonts of the South: a base letter and, for its hat and tone, one more character.
   */
  VNI {
    @Override
    public String decode(String latin) {
      StringBuilder out = new StringBuilder(latin.length());
      for (int i = 0; i < latin.length(); i++) {
        char c = unsymbol(latin.charAt(i));
        char base = VNI_SINGLES.getOrDefault(c, c);
        String marks = i + 1 < latin.length() ? vniMarks(c, unsymbol(latin.charAt(i + 1))) : "";
        if (marks.isEmpty()) {
          out.append(base);
        } else {
          out.append(Normalizer.normalize(base + marks, Normalizer.Form.NFC));
          i++;
        }
      }
      return out.toString();
    }
  },
  /** UTF-8 bytes that somebody read as Windows-1252. */
  MOJIBAKE {
    @Override
    public String decode(String latin) {
      return utf8(latin).orElse(latin);
    }
  };

  private static final char[] TCVN3_LETTERS = new char[256];
  private static final Map<Character, Character> VNI_SINGLES = new HashMap<>();
  private static final String VNI_TONES = "ùøûõï";
  private static final String VNI_HATS = "âáàåãä";
  private static final String VNI_BREVES = "êéèúüë";
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  /** What windows-1252 has at 80-9F, such as the euro sign. */
  private static final Map<Character, Byte> CP1252_SIGNS = new HashMap<>();

  static {
    String table =
        "A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ "
            + "BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí "
            + "DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ "
            + "F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ";
    for (String entry : table.split(" ", -1)) {
      TCVN3_LETTERS[Integer.parseInt(entry, 0, 2, 16)] = entry.charAt(2);
    }
    Charset cp1252 = Charset.forName("windows-1252");
    for (int code = 0x80; code < 0xA0; code++) {
      byte[] bytes = {(byte) code};
      CP1252_SIGNS.put(new String(bytes, cp1252).charAt(0), (byte) code);
    }
    String singles = "ñđÑĐæỉóĩòịîỵôơöưÆỈÓĨÒỊÎỴÔƠÖƯ";
    for (int i = 0; i < singles.length(); i += 2) {
      VNI_SINGLES.put(singles.charAt(i), singles.charAt(i + 1));
    }
  }

  /** The text under this reading, in NFC where it was in Latin-1. */
  public abstract String decode(String latin);

  /** Fonts marked as symbol fonts have their bytes at U+F000. */
  private static char unsymbol(char c) {
    return c >= '\uF020' && c <= '\uF0FF' ? (char) (c - 0xF000) : c == 'μ' ? 'µ' : c;
  }

  private static int index(char c) {
    return c < 256 ? c : 0;
  }

  private static String vniMarks(char base, char mark) {
    char letter = Character.toLowerCase(base);
    char sign = Character.toLowerCase(mark);
    if (Character.isLowerCase(base) && mark != sign) {
      return "";
    }
    int tone = VNI_TONES.indexOf(sign);
    // The font has an í and an ì of its own, but some wrote them as an i with its tone.
    if (tone >= 0 && "aeiouyôö".indexOf(letter) >= 0) {
      return TONES.substring(tone, tone + 1);
    }
    int hat = VNI_HATS.indexOf(sign);
    if (hat >= 0 && "aeo".indexOf(letter) >= 0) {
      return "\u0302" + (hat == 0 ? "" : TONES.charAt(hat - 1));
    }
    int breve = VNI_BREVES.indexOf(sign);
    if (breve >= 0 && letter == 'a') {
      return "\u0306" + (breve == 0 ? "" : TONES.charAt(breve - 1));
    }
    return "";
  }

  private static Optional<String> utf8(String latin) {
    ByteBuffer bytes = ByteBuffer.allocate(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c < 0x100) {
        bytes.put((byte) c);
        continue;
      }
      Byte code = CP1252_SIGNS.get(c);
      if (code == null) {
        return Optional.empty();
      }
      bytes.put(code);
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
