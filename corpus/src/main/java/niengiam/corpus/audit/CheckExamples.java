package niengiam.corpus.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.RuleExamples;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.CheckRule;
import niengiam.config.Example;
import niengiam.config.Rules;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.extractor.text.TextReader;

/** Runs the examples that checks carry. */
public final class CheckExamples {
  private static final String BETWEEN_DOCUMENTS = "\n===\n";

  private final Rules rules;
  private final Analyzer analyzer;

  public CheckExamples(Rules rules) {
    this.rules = rules;
    this.analyzer = new Analyzer(rules);
  }

  /**
   * Every example of every check, in file order.
   *
   * @throws IOException never: nothing is read
   */
  public Stream<RuleExamples.Outcome> run() throws IOException {
    List<RuleExamples.Outcome> outcomes = new ArrayList<>();
    for (CheckRule rule : rules.checks()) {
      for (Example example : rule.examples()) {
        outcomes.add(
            new RuleExamples.Outcome("checks.yml", rule, example, got(rule, example.text())));
      }
    }
    return outcomes.stream();
  }

  private List<String> got(CheckRule rule, String text) throws IOException {
    List<Entry> documents = new ArrayList<>();
    for (String document : text.split(BETWEEN_DOCUMENTS, -1)) {
      String sha256 = Hash.of(document);
      documents.add(
          new Entry(
              Entry.idOf(sha256),
              sha256,
              List.of(documents.size() + ".txt"),
              "text/plain",
              document.length(),
              analyzer.analyze(TextReader.layout(document)),
              List.of()));
    }
    AuditRequest request = new AuditRequest(Set.of(), List.of(rule.id()), true, "vi");
    return new Audit(rules, new CodeNormaliser(rules)::keys, request)
        .run(documents).findings().stream()
            .map(finding -> finding.expected() + " | " + finding.found())
            .toList();
  }
}
