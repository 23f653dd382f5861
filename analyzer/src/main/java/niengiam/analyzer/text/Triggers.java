package niengiam.analyzer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The places of a text where something may begin that a finder reads: found in one pass for all of
 * them, since nearly all words of a running text begin nothing. Some places too many are told,
 * never one too few. The same pass cuts the text into words.
 */
public final class Triggers {
  /** What may begin at a place. */
  public enum Kind {
    /** A run of digits, or the letters l, I and O where a digit follows. */
    NUMBER(1),
    NUMBER_WORD(2),
    DOCUMENT_TYPE(4),
    LAW(8),
    /** The words of a year, month or quarter. */
    PERIOD(16),
    PLACE(32),
    COMPARISON(64),
    /** What points back at a document: "nêu trên", "này". */
    POINTER(128),
    /** The words before the name of a place: "xã", "thị trấn". */
    PLACE_HEAD(256),
    /** A capital at the start of a word. */
    CAPITAL(512),
    /** What opens the parts of a total: "trong đó", "còn lại". */
    PART(1024);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }
  }

  /** Which words begin what; made once for all texts. */
  public static final class Openings {
    private static final int BITS = 12;

    /** By the first two letters of the words, in lower case. */
    private final short[] kinds = new short[1 << BITS];

    /**
     * @param byKind words in lower case
     */
    public Openings(Map<Kind, List<String>> byKind) {
      byKind.forEach((kind, words) -> words.forEach(word -> add(kind, word)));
    }

    private void add(Kind kind, String word) {
      if (word.length() == 1) {
        for (int i = 0; i < kinds.length; i++) {
          kinds[i] |= (short) kind.bit;
        }
      } else {
        kinds[hash(word.charAt(0), word.charAt(1))] |= (short) kind.bit;
      }
    }

    private int at(String text, int at) {
      char second = at + 1 < text.length() ? Lower.of(text.charAt(at + 1)) : ' ';
      return kinds[hash(Lower.of(text.charAt(at)), second)];
    }

    private static int hash(char first, char second) {
      return (first * 31 ^ second * 7) & (1 << BITS) - 1;
    }
  }

  private final int[] places;
  private final short[] kinds;
  private final int size;
  private final Words words;

  private Triggers(int[] places, short[] kinds, int size, Words words) {
    this.places = places;
    this.kinds = kinds;
    this.size = size;
    this.words = words;
  }

  /** In a text whose offsets are those that finders use, folded or not. */
  public static Triggers in(String text, Openings openings) {
    int[] places = new int[16 + text.length() / 8];
    short[] kinds = new short[places.length];
    int count = 0;
    Words words = new Words(text);
    int before = Letter.OTHER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = Letter.of(c);
      int found = 0;
      if (letter == Letter.OTHER) {
        words.other(c, i);
      } else {
        if (letter == Letter.DIGIT) {
          found = before == Letter.DIGIT ? 0 : Kind.NUMBER.bit;
        } else {
          if (before < Letter.SMALL) {
            found = openings.at(text, i) | (letter == Letter.CAPITAL ? Kind.CAPITAL.bit : 0);
          }
          found |= misread(text, i) ? Kind.NUMBER.bit : 0;
        }
        words.part(i);
      }
      before = letter;
      if (found != 0) {
        if (count == places.length) {
          places = Arrays.copyOf(places, count * 2);
          kinds = Arrays.copyOf(kinds, count * 2);
        }
        places[count] = i;
        kinds[count++] = (short) found;
      }
    }
    return new Triggers(places, kinds, count, words);
  }

  private static boolean misread(String text, int at) {
    char c = text.charAt(at);
    return (c == 'l' || c == 'I' || c == 'O')
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '0'
        && text.charAt(at + 1) <= '9';
  }

  public int size() {
    return size;
  }

  public int place(int i) {
    return places[i];
  }

  public boolean is(int i, Kind kind) {
    return (kinds[i] & kind.bit) != 0;
  }

  /** The words of the text. */
  public Words words() {
    return words;
  }

  /** Whether there is any of a kind. */
  public boolean any(Kind kind) {
    for (int i = 0; i < size; i++) {
      if (is(i, kind)) {
        return true;
      }
    }
    return false;
  }
}
