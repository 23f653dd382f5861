package niengiam.extractor.container;

import java.io.IOException;
import java.io.OutputStream;
import niengiam.extractor.format.FailureReason;

/** What an archive lists, under the name that it gives. */
sealed interface Entry {
  String name();

  record Stored(String name, Content content) implements Entry {}

  record Refused(String name, FailureReason reason, String detail) implements Entry {}

  /** The bytes of an entry, to be had once and before the next entry. */
  @FunctionalInterface
  interface Content {
    void copyTo(OutputStream out) throws IOException;
  }

  @FunctionalInterface
  interface Taker {
    /** Whether the next entry is wanted. */
    boolean take(Entry entry) throws IOException;
  }
}
