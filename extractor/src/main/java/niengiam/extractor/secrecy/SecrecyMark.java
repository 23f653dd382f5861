package niengiam.extractor.secrecy;

/** The degrees of secrecy, from the lowest to the highest. */
public enum SecrecyMark {
  CONFIDENTIAL("MẬT"),
  SECRET("TỐI MẬT"),
  TOP_SECRET("TUYỆT MẬT");

  private final String words;

  SecrecyMark(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** Whether someone who may see restricted documents may have it in the archive. */
  public boolean canBeIncluded() {
    return this != TOP_SECRET;
  }
}
