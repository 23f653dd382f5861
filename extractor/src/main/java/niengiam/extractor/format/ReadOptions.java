package niengiam.extractor.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to read.
 *
 * @param ocr which pages go through OCR
 * @param tessdata the folder that holds {@code vie.traineddata}; OCR is not possible without it
 * @param ocrThreads how many pages of one document go through OCR at once, at least 1
 * @param maxPages a document with more pages is {@link FailureReason#TOO_LARGE}
 * @param maxBytes a file with more bytes is {@link FailureReason#TOO_LARGE}
 * @param includeRestricted reads documents that bear MẬT or TỐI MẬT too; TUYỆT MẬT never
 * @param passwords tried one after the other on an encrypted file; never printed, never stored
 */
public record ReadOptions(
    Ocr ocr,
    Optional<Path> tessdata,
    int ocrThreads,
    int maxPages,
    long maxBytes,
    boolean includeRestricted,
    List<String> passwords) {
  public ReadOptions {
    passwords = List.copyOf(passwords);
    if (ocrThreads < 1) {
      throw new IllegalArgumentException("ocrThreads " + ocrThreads);
    }
  }

  /** AUTO reads the pages that have no usable text layer. */
  public enum Ocr {
    AUTO,
    ALWAYS,
    NEVER
  }

  public static final ReadOptions DEFAULT =
      new ReadOptions(Ocr.AUTO, Optional.empty(), 1, 20_000, 1L << 30, false, List.of());

  public ReadOptions withTessdata(Path folder) {
    return new ReadOptions(
        ocr, Optional.of(folder), ocrThreads, maxPages, maxBytes, includeRestricted, passwords);
  }

  public ReadOptions withOcr(Ocr choice) {
    return new ReadOptions(
        choice, tessdata, ocrThreads, maxPages, maxBytes, includeRestricted, passwords);
  }

  public ReadOptions withOcrThreads(int threads) {
    return new ReadOptions(
        ocr, tessdata, threads, maxPages, maxBytes, includeRestricted, passwords);
  }

  public ReadOptions withIncludeRestricted(boolean include) {
    return new ReadOptions(ocr, tessdata, ocrThreads, maxPages, maxBytes, include, passwords);
  }

  public ReadOptions withPasswords(List<String> tried) {
    return new ReadOptions(ocr, tessdata, ocrThreads, maxPages, maxBytes, includeRestricted, tried);
  }

  /** Whether pages without text can be recognised. */
  public boolean canRecognise() {
    return tessdata.isPresent() && ocr != Ocr.NEVER;
  }

  /** Without the passwords: options end up in logs. */
  @Override
  public String toString() {
    return "ReadOptions[ocr="
        + ocr
        + ", includeRestricted="
        + includeRestricted
        + ", passwords="
        + passwords.size()
        + "]";
  }
}
