package niengiam.extractor.container;

/**
 * How much one archive, with all archives inside it, may unpack to.
 *
 * @param members how many files
 * @param bytes how many bytes in all
 * @param memberBytes how many bytes in one member
 * @param ratio how many bytes may come out of one byte of the outermost archive; small archives are
 *     excused
 * @param depth how deep archives may nest; 1 is an archive without archives
 */
public record Limits(long members, long bytes, long memberBytes, long ratio, int depth) {
  public static final Limits DEFAULT = new Limits(100_000, 50L << 30, 2L << 30, 200, 4);

  /** Below this size of its output no archive is called a bomb for its ratio, in bytes. */
  static final long HARMLESS = 64L << 20;
}
