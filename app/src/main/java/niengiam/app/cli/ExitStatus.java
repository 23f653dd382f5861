package niengiam.app.cli;

/** The exit statuses that scripts rely on. */
final class ExitStatus {
  static final int DONE = 0;

  /** Done with failures, which are listed. */
  static final int WITH_FAILURES = 1;

  static final int WRONG_USAGE = 2;

  static final int ARCHIVE_UNUSABLE = 3;

  private ExitStatus() {}
}
