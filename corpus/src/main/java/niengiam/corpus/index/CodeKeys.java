package niengiam.corpus.index;

import java.util.List;

/** One key for all spellings of a document code ("258-KH/HU", "KH 258 HU"). */
@FunctionalInterface
public interface CodeKeys {
  /**
   * The keys that a typed code may mean, the likeliest first; empty when the text is no code. A key
   * that ends with {@code |} is the beginning of the whole one.
   */
  List<String> keys(String typed);
}
