package niengiam.extractor.container;

import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/** One file inside an archive. */
public sealed interface Member {
  /**
   * A member whose bytes lie in the work folder until the caller takes them.
   *
   * @param file its name bears the archive's: {@code hoso.zip!/2023/bc-01.pdf}
   */
  record File(SourceFile file) implements Member {}

  /** A member, or the rest of an archive, that was not unpacked. */
  record Refused(Extraction.Failed failure) implements Member {}
}
