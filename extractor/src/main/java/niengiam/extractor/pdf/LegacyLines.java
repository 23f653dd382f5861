package niengiam.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Word;
import niengiam.extractor.encoding.Charset8;
import niengiam.extractor.encoding.LegacyText;

/**
 * Lines that were typed in TCVN3 or VNI and stand in fonts whose names do not say so, such as the
 * headings "MUÏC LUÏC" that a conversion to Unicode left over.
 */
final class LegacyLines {
  private LegacyLines() {}

  /** All lines, those in Unicode. */
  static List<Segment> mended(List<Segment> segments) {
    List<Segment> mended = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      Charset8 reading =
          foreign(segment)
              ? LegacyText.judge(segment.text(), Charset8.UNICODE)
              : Charset8.UNICODE;
      mended.add(reading == Charset8.UNICODE ? segment : decoded(segment, reading));
    }
    return mended;
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
      words.add(
          text.equals(word.text())
              ? word
              : new Word(
                  text,
                  word.box(),
                  word.confidence(),
                  Optional.of(new Word.Mended(word.text(), "encoding." + reading.name()))));
    }
    return segment.with(words);
  }
}
