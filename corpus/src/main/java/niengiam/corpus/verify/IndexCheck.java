package niengiam.corpus.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Told;
import niengiam.corpus.index.IndexIntegrity;

/** Whether the index can be read and finds every document; it can always be made anew. */
final class IndexCheck {
  private static final String INDEX = "index";

  private final Archive archive;
  private final boolean busy;
  private final Consumer<Flaw> flaws;

  IndexCheck(Archive archive, boolean busy, Consumer<Flaw> flaws) {
    this.archive = archive;
    this.busy = busy;
    this.flaws = flaws;
  }

  /**
   * @return how many documents it has
   */
  int run() throws IOException {
    if (Files.exists(archive.unfinishedIndex())) {
      flaws.accept(Flaw.missing(INDEX, new Told("chỉ mục dựng dở", "the index is half made")));
      return 0;
    }
    Set<String> indexed = new HashSet<>();
    Optional<String> fault = IndexIntegrity.fault(archive.indexFolder(), indexed::add);
    if (fault.isPresent()) {
      flaws.accept(
          Flaw.damaged(
              INDEX,
              new Told("chỉ mục bị hỏng: " + fault.get(), "the index is damaged: " + fault.get())));
      return indexed.size();
    }
    for (String stranger : IndexIntegrity.strangers(archive.indexFolder())) {
      flaws.accept(
          Flaw.surplus(
              INDEX + "/" + stranger,
              new Told("không thuộc chỉ mục", "is no part of the index"),
              new Told("hãy xóa hoặc chạy lệnh rebuild", "delete it or run rebuild")));
    }
    if (!busy) {
      compare(indexed);
    }
    return indexed.size();
  }

  private void compare(Set<String> indexed) {
    Set<String> left = new HashSet<>(indexed);
    int[] unfound = new int[1];
    archive
        .hashes()
        .forEach(
            sha256 -> {
              if (!left.remove(Entry.idOf(sha256))) {
                unfound[0]++;
              }
            });
    if (unfound[0] > 0) {
      flaws.accept(
          Flaw.missing(
              INDEX,
              new Told(
                  "chỉ mục thiếu " + unfound[0] + " tài liệu của kho",
                  "the index lacks " + unfound[0] + " documents of the archive")));
    }
    if (!left.isEmpty()) {
      flaws.accept(
          Flaw.damaged(
              INDEX,
              new Told(
                  "chỉ mục có " + left.size() + " tài liệu mà kho không có",
                  "the index has " + left.size() + " documents that the archive lacks")));
    }
  }
}
