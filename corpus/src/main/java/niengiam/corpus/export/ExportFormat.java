package niengiam.corpus.export;

/** What other programs read. */
public enum ExportFormat {
  /** One JSON object a line; absent values are left out. */
  JSONL("jsonl"),
  /** RFC 4180 in UTF-8 with a byte-order mark, without which Excel garbles Vietnamese. */
  CSV("csv"),
  XLSX("xlsx");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }
}
