package niengiam.analyzer.fact;

import java.util.List;
import niengiam.extractor.layout.Span;

/**
 * What a short form of a citation ("Kế hoạch này", "Nghị quyết 25") stands for, as far as its own
 * document tells. Which document of an archive that is, the archive knows.
 */
public sealed interface Target {
  /**
   * A whole citation in the same document.
   *
   * @param span of that citation
   * @param key see {@link Reference#key()}
   */
  record Cited(Span span, String canonical, String key) implements Target {}

  /** The document that says it: "Quyết định này" in a decision. */
  record Itself() implements Target {}

  /**
   * Several fit equally.
   *
   * @param candidates canonical, in the order of the text
   */
  record Ambiguous(List<String> candidates) implements Target {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * None fits.
   *
   * @param why a few English words
   */
  record Unresolved(String why) implements Target {}
}
