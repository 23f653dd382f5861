package niengiam.app.cli;

/** The forms of an answer. */
enum Format {
  TEXT,
  JSON,
  CSV,
  XLSX
}
