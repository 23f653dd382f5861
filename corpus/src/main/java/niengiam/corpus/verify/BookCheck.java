package niengiam.corpus.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Journal;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Told;

/** The mark, the ledger and the manifest themselves, and whether the ledger fits the documents. */
final class BookCheck {
  private final Archive archive;
  private final boolean busy;
  private final Consumer<Flaw> flaws;

  BookCheck(Archive archive, boolean busy, Consumer<Flaw> flaws) {
    this.archive = archive;
    this.busy = busy;
    this.flaws = flaws;
  }

  void run() throws IOException {
    Path mark = archive.root().resolve(Archive.MARK);
    if (!Files.readString(mark, StandardCharsets.ISO_8859_1).equals(archive.mark())) {
      flaws.accept(
          Flaw.damaged(Archive.MARK, new Told("nội dung khác lúc ghi", "is not what was written")));
    }
    if (!archive.sealed()) {
      flaws.accept(
          new Flaw(
              Flaw.Kind.MISSING,
              Archive.MANIFEST,
              new Told(
                  "kho do bản cũ tạo ra, chưa có bảng kê mã kiểm tra",
                  "an older version made the archive; it has no list of checksums yet"),
              new Told(
                  "hãy chạy lệnh rebuild để nâng cấp kho rồi kiểm tra lại",
                  "run rebuild to upgrade the archive, then verify again")));
    }
    journal(Archive.MANIFEST);
    journal(Archive.LEDGER);
    documents();
  }

  private void journal(String name) throws IOException {
    Path file = archive.root().resolve(name);
    long end =
        Journal.read(
            file,
            0,
            Long.MAX_VALUE,
            (at, line, seal) -> {
              if (seal == Journal.Seal.BROKEN || seal == Journal.Seal.MISSING && archive.sealed()) {
                flaws.accept(
                    Flaw.damaged(
                        name,
                        new Told(
                            "dòng bắt đầu ở byte " + at + " bị hỏng",
                            "the line that begins at byte " + at + " is damaged")));
              }
            });
    if (!busy && Files.exists(file) && Files.size(file) > end) {
      flaws.accept(
          Flaw.damaged(
              name,
              new Told(
                  "dòng cuối, từ byte " + end + ", bị cắt",
                  "the last line, from byte " + end + ", is cut off")));
    }
  }

  private void documents() {
    Set<String> told = new HashSet<>(archive.ledger().held());
    for (LedgerLine line : archive.ledger().states()) {
      if (line.document() && line.sha256().isPresent()) {
        told.add(line.sha256().get());
        if (!archive.contains(line.sha256().get())) {
          flaws.accept(
              Flaw.missing(
                  Archive.name(line.sha256().get()),
                  new Told(
                      "sổ nhập ghi tài liệu " + line.path() + " nhưng kho không có",
                      "the ledger lists the document " + line.path() + ", the archive lacks it")));
        }
      }
    }
    if (busy) {
      return;
    }
    List<String> untold = archive.hashes().filter(sha -> !told.contains(sha)).toList();
    for (String sha256 : untold) {
      flaws.accept(
          Flaw.surplus(
              Archive.name(sha256),
              new Told("sổ nhập không ghi tài liệu này", "the ledger does not list this document"),
              new Told(
                  "hãy chạy lại lệnh import đã bị ngắt",
                  "run the import that was interrupted again")));
    }
  }
}
