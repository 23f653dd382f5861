package niengiam.corpus.verify;

import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Told;

/**
 * Something that is not as it was written.
 *
 * @param file relative to the archive, with slashes
 * @param detail one sentence that says what is wrong
 * @param advice one sentence that says what to do
 */
public record Flaw(Kind kind, String file, Told detail, Told advice) {
  /** What is wrong. */
  public enum Kind {
    DAMAGED,
    MISSING,
    SURPLUS
  }

  static Flaw damaged(String file, Told detail) {
    return new Flaw(Kind.DAMAGED, file, detail, remedy(file));
  }

  static Flaw missing(String file, Told detail) {
    return new Flaw(Kind.MISSING, file, detail, remedy(file));
  }

  static Flaw surplus(String file, Told detail, Told advice) {
    return new Flaw(Kind.SURPLUS, file, detail, advice);
  }

  private static Told remedy(String file) {
    if (file.startsWith("index")) {
      return new Told(
          "hãy chạy lệnh rebuild để dựng lại chỉ mục", "run rebuild to make the index anew");
    }
    if (file.startsWith("analyses/")) {
      return new Told(
          "hãy chạy lệnh rebuild rồi retry để đọc lại tệp gốc, hoặc khôi phục từ bản sao lưu",
          "run rebuild and then retry to read the original again, or restore a backup");
    }
    if (file.equals(Archive.MANIFEST) || file.equals(Archive.LEDGER)) {
      return new Told(
          "hãy chạy lệnh rebuild để ghi lại sổ, rồi chạy lại lệnh import",
          "run rebuild to write the books anew, then import again");
    }
    return new Told(
        "hãy khôi phục từ bản sao lưu bằng lệnh restore",
        "restore a backup with the command restore");
  }
}
