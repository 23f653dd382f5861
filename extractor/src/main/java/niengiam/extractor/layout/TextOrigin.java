package niengiam.extractor.layout;

/** Where the text of a page comes from. */
public enum TextOrigin {
  TEXT_LAYER("text-layer"),
  OCR("ocr"),
  MARKUP("markup");

  private final String label;

  TextOrigin(String label) {
    this.label = label;
  }

  /** The name that answers and ledgers print. */
  public String label() {
    return label;
  }
}
