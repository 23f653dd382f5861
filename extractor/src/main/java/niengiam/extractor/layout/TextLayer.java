package niengiam.extractor.layout;

/** What the text that a page came with is worth. */
public enum TextLayer {
  GOOD("good"),
  /** Nothing but what signing software and vendors print over a picture of the page. */
  STAMPS_ONLY("stamps-only"),
  /** Old recognition of a scan, with most of its accents lost or misread. */
  POOR_OCR("poor-ocr"),
  /** Fonts that do not say, or wrongly say, which letters they show. */
  MISENCODED("misencoded"),
  /** A picture without text. */
  IMAGE_ONLY("image-only"),
  /** Neither text nor picture. */
  BLANK("blank");

  private final String label;

  TextLayer(String label) {
    this.label = label;
  }

  /** The name that answers and tables print. */
  public String label() {
    return label;
  }

  /** Whether OCR can read more than the layer says. */
  public boolean wantsOcr() {
    return this != GOOD && this != BLANK;
  }
}
