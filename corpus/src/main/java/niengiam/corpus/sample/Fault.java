package niengiam.corpus.sample;

/** The kinds of mistakes that are planted, one of each a district where the years allow it. */
enum Fault {
  CHANGE("change-differs", "C16"),
  SUM("parts-differ-from-total", "C10"),
  PERCENT("percent-differs-from-counts", "C11"),
  DATE("same-code-other-date", "C1"),
  LATE("cited-before-issued", "C5"),
  TABLE("text-differs-from-table", "C14"),
  ISSUER("same-code-other-issuer", "C2"),
  ORDER("numbers-out-of-order", "C4"),
  HORIZON("horizon-before-period", "C7"),
  BALANCE("stock-and-flow-differ", "C12"),
  LIST("list-shorter-than-count", "C13"),
  RANK("rank-out-of-range", "C16"),
  CAPTION("caption-differs-from-report", "C18"),
  NOTE_MISSING("mark-without-note", "C19"),
  NOTE_TWICE("mark-twice", "C19"),
  COPIED("paragraph-of-last-year", "C23"),
  RESIDUE("template-residue", "C27"),
  UNIVERSE("more-than-all", "C29"),
  YEAR("year-twice", "C30");

  final String id;

  /** The consistency check that should report it. */
  final String check;

  Fault(String id, String check) {
    this.id = id;
    this.check = check;
  }
}
