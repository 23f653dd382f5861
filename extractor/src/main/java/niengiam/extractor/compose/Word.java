package niengiam.extractor.compose;

import java.util.Optional;
import niengiam.extractor.layout.Box;

/**
 * Printed characters without a blank between them.
 *
 * @param confidence 0..1 of OCR; 1 for other origins
 * @param mended what was read instead of the text, where it was mended
 */
public record Word(String text, Box box, double confidence, Optional<Mended> mended) {
  public Word(String text, Box box) {
    this(text, box, 1, Optional.empty());
  }

  /** The same word at another place. */
  Word at(Box other) {
    return new Word(text, other, confidence, mended);
  }

  /**
   * @param reading what was read
   * @param rule the id of what mended it
   */
  public record Mended(String reading, String rule) {}
}
