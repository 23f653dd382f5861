package niengiam.corpus.sample;

/** The kinds of mistakes that are planted, one of each a district where the years allow it. */
enum Fault {
  CHANGE("change-differs", "C16"),
  SUM("parts-differ-from-total", "C10"),
  PERCENT("percent-differs-from-counts", "C11"),
  DATE("same-code-other-date", "C1"),
  LATE("cited-before-issued", "C5"),
  TABLE("text-differs-from-table", "C14");

  final String id;

  /** The consistency check that should report it. */
  final String check;

  Fault(String id, String check) {
    this.id = id;
    this.check = check;
  }
}
