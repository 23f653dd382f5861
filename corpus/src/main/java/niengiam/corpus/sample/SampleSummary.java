package niengiam.corpus.sample;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was written.
 *
 * @param documents the folder to import; the truth stands beside it, not in it
 * @param truth what the documents say, with the faults and the gaps planted in them
 * @param files number of files by format: txt, docx, pdf, scan
 */
public record SampleSummary(Path documents, Path truth, Map<String, Integer> files, int faults) {
  public SampleSummary {
    files = Map.copyOf(new TreeMap<>(files));
  }

  public int total() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }
}
