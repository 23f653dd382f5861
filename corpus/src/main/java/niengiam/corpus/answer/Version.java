package niengiam.corpus.answer;

import java.util.List;

/**
 * Another version of a document.
 *
 * @param kind "draft" without a number, "scan" where most pages are images, "signed" otherwise
 * @param likeness of the two texts, 0 to 1
 * @param differences figures that stand in the same words with another value
 */
public record Version(
    DocumentLabel document, String kind, double likeness, List<Difference> differences) {
  public Version {
    differences = List.copyOf(differences);
  }

  /** The same figure in the document that was asked for, and in its other version. */
  public record Difference(Place here, Place there) {}

  /**
   * A figure as printed.
   *
   * @param span half-open range {@code [start, end]} of its document's text
   * @param line that it stands in
   */
  public record Place(int page, List<Integer> span, String surface, String line) {
    public Place {
      span = List.copyOf(span);
    }
  }
}
