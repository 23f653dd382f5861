package niengiam.corpus.answer;

import java.util.List;

/**
 * What an audit found, the worst first.
 *
 * @param documents how many were read
 */
public record AuditAnswer(int documents, List<Finding> findings) {
  public AuditAnswer {
    findings = List.copyOf(findings);
  }
}
