package niengiam.corpus.answer;

import java.util.List;

/**
 * Facts to be looked at, the least sure first.
 *
 * @param total over all pages
 */
public record DoubtfulAnswer(long total, List<Doubt> facts) {
  public DoubtfulAnswer {
    facts = List.copyOf(facts);
  }

  /**
   * A fact that nobody has checked yet.
   *
   * @param kind "reference" or "measure"
   * @param page from 1
   * @param span half-open range {@code [start, end]} of the document's text
   * @param where "body", "footnote N" or "table"
   * @param name type of the document that is cited, or the indicator
   * @param value canonical number of the document, or the figure
   * @param unit normalised; empty for a reference
   * @param rule that found it
   * @param confidence 0..1
   */
  public record Doubt(
      DocumentLabel document,
      String kind,
      int page,
      List<Integer> span,
      String surface,
      String sentence,
      String where,
      String name,
      String value,
      String unit,
      String rule,
      double confidence) {
    public Doubt {
      span = List.copyOf(span);
    }
  }
}
