package niengiam.corpus.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many files had which outcome; the sums add up: seen = added + unchanged + duplicate + failed.
 *
 * @param added files whose documents are new
 * @param failed all failed files, the restricted ones among them
 * @param failedBy number of failed files by the name of the reason
 */
public record LedgerCount(
    int seen,
    int added,
    int unchanged,
    int duplicate,
    int failed,
    int restricted,
    Map<String, Integer> failedBy) {
  public LedgerCount {
    failedBy = Collections.unmodifiableMap(new TreeMap<>(failedBy));
    if (seen != added + unchanged + duplicate + failed) {
      throw new IllegalArgumentException("the sums of the ledger do not add up");
    }
  }

  /** The members of the JSON answer; {@code new} is no name that a record may use. */
  public Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("seen", seen);
    members.put("new", added);
    members.put("unchanged", unchanged);
    members.put("duplicate", duplicate);
    members.put("failed", failed);
    members.put("restricted", restricted);
    members.put("failedBy", failedBy);
    return members;
  }
}
