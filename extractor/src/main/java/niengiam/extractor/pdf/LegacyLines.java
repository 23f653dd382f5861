package niengiam.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Word;
import niengiam.extractor.encoding.Charset8;
import niengiam.extractor.encoding.LegacyText;
import niengiam.extractor.encoding.Syllables;

/**
 * Lines that were typed in TCVN3 or VNI and stand in fonts whose names do not say so, such as the
 * headings "MUÏC LUÏC" that a conversion to Unicode left over.
 */
final class LegacyLines {
  /** So many words on a page show that its ñ is always đ. */
  private static final int MOVED = 3;

  private LegacyLines() {}

  /** All lines of a page, those in Unicode. */
  static List<Segment> mended(List<Segment> segments) {
    boolean moved = barred(segments) >= MOVED;
    List<Segment> mended = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      Charset8 reading =
          foreign(segment) ? LegacyText.judge(segment.text(), Charset8.UNICODE) : Charset8.UNICODE;
      if (reading != Charset8.UNICODE) {
        mended.add(decoded(segment, reading));
      } else {
        mended.add(moved ? unmoved(segment) : segment);
      }
    }
    return mended;
  }

  /** How many words with ñ are syllables with đ. */
  private static int barred(List<Segment> segments) {
    int count = 0;
    for (Segment segment : segments) {
      for (Word word : segment.words()) {
        boolean barred = word.text().indexOf('ñ') >= 0;
        count += barred && Syllables.validShare(word.text().replace('ñ', 'đ')) == 1 ? 1 : 0;
      }
    }
    return count;
  }

  /** VNI's letter for đ is ñ; conversions that forget it show the letter đ for Đ instead. */
  private static Segment unmoved(Segment segment) {
    List<Word> words = new ArrayList<>();
    for (Word word : segment.words()) {
      String text = word.text().replace('đ', 'Đ').replace('Ñ', 'Đ').replace('ñ', 'đ');
      words.add(text.equals(word.text()) ? word : mended(word, text, Charset8.VNI));
    }
    return segment.with(words);
  }

  /** Whether it has letters of Latin-1, without which there is nothing to decode. */
  private static boolean foreign(Segment segment) {
    for (Word word : segment.words()) {
      String text = word.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= 0xa1 && text.charAt(i) <= 0xff) {
          return true;
        }
      }
    }
    return false;
  }

  private static Segment decoded(Segment segment, Charset8 reading) {
    List<Word> words = new ArrayList<>();
    for (Word word : segment.words()) {
      String text = reading.decode(word.text());
      words.add(text.equals(word.text()) ? word : mended(word, text, reading));
    }
    return segment.with(words);
  }

  private static Word mended(Word word, String text, Charset8 reading) {
    return new Word(
        text,
        word.box(),
        word.confidence(),
        Optional.of(new Word.Mended(word.text(), "encoding." + reading.name())));
  }
}
