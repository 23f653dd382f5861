package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.structure.Section;

/** C20: two headings of a report that follow each other under one number. */
final class HeadingNumbers implements Check {
  @Override
  public String id() {
    return "C20-heading-number";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    Map<Integer, Section> last = new HashMap<>();
    for (Section section : document.analysis().document().sections()) {
      Section before = last.put(section.level(), section);
      last.keySet().removeIf(level -> level > section.level());
      boolean titled = section.title().isPresent() && !section.label().isEmpty();
      if (titled && before != null && before.label().equals(section.label())) {
        suspicions.add(
            Suspicion.of(
                this,
                List.of(document.evidence(section.span()), document.evidence(before.span())),
                "",
                section.label()));
      }
    }
    return suspicions;
  }
}
