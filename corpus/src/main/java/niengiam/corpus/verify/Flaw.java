package niengiam.corpus.verify;

import niengiam.corpus.archive.Archive;

/**
 * Something that is not as it was written.
 *
 * @param file relative to the archive, with slashes
 * @param detail one sentence that says what is wrong
 * @param advice one sentence that says what to do
 */
public record Flaw(Kind kind, String file, String detail, String advice) {
  /** What is wrong. */
  public enum Kind {
    DAMAGED,
    MISSING,
    SURPLUS
  }

  static Flaw damaged(String file, String detail) {
    return new Flaw(Kind.DAMAGED, file, detail, remedy(file));
  }

  static Flaw missing(String file, String detail) {
    return new Flaw(Kind.MISSING, file, detail, remedy(file));
  }

  static Flaw surplus(String file, String detail, String advice) {
    return new Flaw(Kind.SURPLUS, file, detail, advice);
  }

  private static String remedy(String file) {
    if (file.startsWith("index")) {
      return "hãy chạy lệnh rebuild để dựng lại chỉ mục";
    }
    if (file.startsWith("analyses/")) {
      return "hãy chạy lệnh rebuild rồi retry để đọc lại tệp gốc, hoặc khôi phục từ bản sao lưu";
    }
    if (file.equals(Archive.MANIFEST) || file.equals(Archive.LEDGER)) {
      return "hãy chạy lệnh rebuild để ghi lại sổ, rồi chạy lại lệnh import";
    }
    return "hãy khôi phục từ bản sao lưu bằng lệnh restore";
  }
}
