package niengiam.extractor.format;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to read.
 *
 * @param ocr which pages go through OCR
 * @param tessdata the folder that holds {@code vie.traineddata}; OCR is not possible without it
 * @param maxPages a document with more pages is {@link FailureReason#TOO_LARGE}
 * @param maxBytes a file with more bytes is {@link FailureReason#TOO_LARGE}
 */
public record ReadOptions(Ocr ocr, Optional<Path> tessdata, int maxPages, long maxBytes) {
  /** AUTO reads the pages that have no usable text layer. */
  public enum Ocr {
    AUTO,
    ALWAYS,
    NEVER
  }

  public static final ReadOptions DEFAULT =
      new ReadOptions(Ocr.AUTO, Optional.empty(), 20_000, 1L << 30);

  public ReadOptions withTessdata(Path folder) {
    return new ReadOptions(ocr, Optional.of(folder), maxPages, maxBytes);
  }

  public ReadOptions withOcr(Ocr choice) {
    return new ReadOptions(choice, tessdata, maxPages, maxBytes);
  }
}
