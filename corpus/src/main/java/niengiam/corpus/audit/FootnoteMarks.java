package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Footnote;
import niengiam.extractor.layout.Span;

/** C19: marks without a note, notes without a mark, one mark called twice. */
final class FootnoteMarks implements Check {
  /** Raised digits behind a word or its stop; "m²" and "km³" are units. */
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\p{L}\\d.,;:”\"’)])(?<![\\s\\d/](?:[kdcm]?m|ha))([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  @Override
  public String id() {
    return "C19-footnote";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Footnote> notes =
        document.analysis().document().footnotes().stream()
            .filter(note -> Mention.digits(note.mark()))
            .toList();
    List<Suspicion> suspicions = new ArrayList<>();
    if (notes.size() < 2) {
      return suspicions;
    }
    Set<String> marks = new HashSet<>();
    notes.forEach(note -> marks.add(note.mark()));
    boolean through = marks.size() == notes.size();
    Map<String, List<Span>> calls = calls(document);
    if (through) {
      notes.forEach(note -> called(document, note, calls, suspicions));
      int last = notes.stream().mapToInt(n -> Integer.parseInt(n.mark())).max().orElse(0);
      calls.forEach(
          (mark, places) -> {
            int number = Integer.parseInt(mark);
            if (!marks.contains(mark) && number > 0 && number <= last + 1) {
              suspicions.add(
                  Suspicion.of(
                      this, List.of(document.evidence(places.getFirst())), "1", "0", "mark", mark));
            }
          });
    }
    return suspicions;
  }

  private void called(
      Reading document, Footnote note, Map<String, List<Span>> calls, List<Suspicion> to) {
    List<Span> places = calls.getOrDefault(note.mark(), note.calls());
    int count = Math.max(places.size(), note.calls().size());
    if (count > 1) {
      List<Span> all = places.size() > 1 ? places : note.calls();
      to.add(
          Suspicion.of(
              this,
              List.of(document.evidence(all.getLast()), document.evidence(all.getFirst())),
              "1",
              Integer.toString(count),
              "mark",
              note.mark()));
    } else if (count == 0 && !document.recognised(note.spans().getFirst())) {
      // Raised digits are the smallest signs on a page, and the first that a scan loses.
      to.add(
          Suspicion.of(
              this,
              List.of(document.evidence(note.spans().getFirst())),
              "1",
              "0",
              "mark",
              note.mark()));
    }
  }

  /**
   * The raised digits of the text by the number that they print, those that open notes left out.
   */
  private static Map<String, List<Span>> calls(Reading document) {
    Map<String, List<Span>> calls = new TreeMap<>();
    Matcher mark = MARK.matcher(document.text());
    while (mark.find()) {
      StringBuilder digits = new StringBuilder();
      mark.group().chars().forEach(c -> digits.append(RAISED.indexOf(c)));
      calls
          .computeIfAbsent(digits.toString(), d -> new ArrayList<>())
          .add(new Span(mark.start(), mark.end()));
    }
    return calls;
  }
}
