package niengiam.extractor.ocr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.compose.Word;
import niengiam.extractor.layout.Box;

/**
 * A recognised word.
 *
 * @param sure for each UTF-16 unit of the text how sure it is, in percent
 * @param whole how sure the word is, in percent; lower than the mean of its letters
 * @param mended what was read instead of the text, where it was mended
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Reading(String text, Box box, float[] sure, float whole, Optional<Word.Mended> mended) {
  static Reading of(String text, Box box, float[] sure, float whole) {
    return new Reading(text, box, sure, whole, Optional.empty());
  }

  /** The least sure of its letters. */
  float least() {
    float least = 100;
    for (float s : sure) {
      least = Math.min(least, s);
    }
    return least;
  }

  /** Some of its letters, of which there must be one at least. */
  Reading part(int from, int to) {
    double unit = box.width() / text.length();
    Box cut = new Box(box.x() + from * unit, box.y(), (to - from) * unit, box.height());
    return of(text.substring(from, to), cut, Arrays.copyOfRange(sure, from, to), whole);
  }

  /** Itself with the text that it must have been. */
  Reading mended(String other, String rule) {
    String read = mended.map(Word.Mended::reading).orElse(text);
    return text.equals(other)
        ? this
        : new Reading(other, box, sure, whole, Optional.of(new Word.Mended(read, rule)));
  }

  /** Itself at another place. */
  Reading at(Box other) {
    return new Reading(text, other, sure, whole, mended);
  }

  /** Itself, judged by its letters alone. */
  Reading alone() {
    return new Reading(text, box, sure, 100, mended);
  }

  /** Itself and the word behind it without a blank. */
  Reading with(Reading next) {
    float[] both = Arrays.copyOf(sure, sure.length + next.sure.length);
    System.arraycopy(next.sure, 0, both, sure.length, next.sure.length);
    return of(
        text + next.text, Box.around(List.of(box, next.box)), both, Math.min(whole, next.whole));
  }

  Word word() {
    return new Word(text, box, whole / 100, mended);
  }
}
