package niengiam.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import niengiam.config.Rules;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.search.Search;
import org.jspecify.annotations.Nullable;

/** What is open of an archive for reading: each part when it is first asked for. */
final class OpenArchive implements AutoCloseable {
  private final Path folder;
  private final CodeKeys codes;
  private final Rules rules;
  private @Nullable Archive archive;
  private @Nullable IndexSearch index;
  private @Nullable Search search;

  OpenArchive(Path folder, CodeKeys codes, Rules rules) {
    this.folder = folder;
    this.codes = codes;
    this.rules = rules;
  }

  synchronized Archive archive() {
    if (archive == null) {
      archive = Archive.openReadOnly(folder);
    }
    return archive;
  }

  /**
   * @throws niengiam.corpus.archive.ArchiveException when the index must be rebuilt
   */
  synchronized IndexSearch index() throws IOException {
    if (index == null) {
      ArchiveIndex.check(archive());
      index = IndexSearch.open(archive().indexFolder());
    }
    return index;
  }

  /**
   * @throws niengiam.corpus.archive.ArchiveException when the index must be rebuilt
   */
  synchronized Search search() throws IOException {
    if (search == null) {
      search = new Search(index(), codes, rules.abbreviations());
    }
    return search;
  }

  @Override
  public synchronized void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (archive != null) {
        archive.close();
      }
    }
  }
}
