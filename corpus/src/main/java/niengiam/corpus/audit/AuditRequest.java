package niengiam.corpus.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is to be audited.
 *
 * @param documents ids; all documents when empty
 * @param checks ids with or without their word ("C10", "C10-sum"); all checks when empty
 * @param includeAccepted whether findings that were accepted are listed too
 * @param language of the messages, "vi" or "en"
 */
public record AuditRequest(
    Set<String> documents, List<String> checks, boolean includeAccepted, String language) {
  public AuditRequest {
    documents = Set.copyOf(documents);
    checks = checks.stream().map(check -> check.toLowerCase(Locale.ROOT)).toList();
  }

  /** Every check on every document, in Vietnamese. */
  public static AuditRequest all() {
    return new AuditRequest(Set.of(), List.of(), true, "vi");
  }

  boolean concerns(String document) {
    return documents.isEmpty() || documents.contains(document);
  }

  /** Whether a check is among those asked for. */
  public boolean wants(String check) {
    String id = check.toLowerCase(Locale.ROOT);
    return checks.isEmpty()
        || checks.stream().anyMatch(c -> id.equals(c) || id.startsWith(c + "-"));
  }
}
