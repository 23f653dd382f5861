package niengiam.app.table;

import niengiam.corpus.answer.DocumentLabel;

/** Documents in a cell. */
public final class Names {
  private Names() {}

  /** The shortest name that tells documents apart: the number, or else the path. */
  public static String brief(DocumentLabel document) {
    return document.number().orElseGet(() -> path(document));
  }

  public static String path(DocumentLabel document) {
    return document.path().orElse(document.id());
  }
}
