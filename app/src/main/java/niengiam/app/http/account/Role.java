package niengiam.app.http.account;

/** What a user may do; each role may do what those before it may. */
public enum Role {
  /** Search, read, compare, export. */
  READER,
  /** Correct facts, accept findings. */
  EDITOR,
  /** Import files. */
  ADMIN;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
