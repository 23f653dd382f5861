package niengiam.corpus.index;

import java.util.Optional;

/** One key for all spellings of a document code ("258-KH/HU", "KH 258 HU"). */
@FunctionalInterface
public interface CodeKeys {
  /** Empty when the text is no code. */
  Optional<String> key(String spelling);
}
