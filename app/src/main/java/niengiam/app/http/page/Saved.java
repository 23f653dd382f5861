package niengiam.app.http.page;

/** Media types of files to save. */
final class Saved {
  static final String CSV = "text/csv; charset=utf-8";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String SVG = "image/svg+xml";
  static final String PNG = "image/png";

  private Saved() {}
}
