package niengiam.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** Whether the files of an index are as they were written; each ends with its check sum. */
public final class IndexIntegrity {
  private IndexIntegrity() {}

  /**
   * What is wrong with the last commit; nothing when there is no index.
   *
   * @param ids takes the id of every entry that a search can find
   */
  public static Optional<String> fault(Path folder, Consumer<String> ids) {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        CodecReader codec = (CodecReader) leaf.reader();
        codec.checkIntegrity();
        entries(codec, ids);
      }
      return Optional.empty();
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void entries(CodecReader codec, Consumer<String> ids) throws IOException {
    Terms terms = codec.terms(Fields.ENTRY);
    if (terms == null) {
      return;
    }
    Bits live = codec.getLiveDocs();
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      postings = each.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          ids.accept(each.term().utf8ToString());
          break;
        }
      }
    }
  }

  /** Files that no commit needs; while a process writes there are none, since it may need them. */
  public static List<String> strangers(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      Set<String> needed = new HashSet<>();
      for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
        needed.addAll(commit.getFileNames());
      }
      needed.add(IndexWriter.WRITE_LOCK_NAME);
      return List.of(directory.listAll()).stream().filter(file -> !needed.contains(file)).toList();
    } catch (IndexNotFoundException e) {
      return List.of();
    }
  }
}
