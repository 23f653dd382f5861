package niengiam.analyzer.fact;

import niengiam.extractor.layout.Span;

/**
 * What a figure is to another one of its document. It stands on the figure that depends: on the
 * part, not on the total.
 *
 * @param other where the other figure stands
 */
public record Link(Kind kind, Span other) {
  /** What it is to the other. */
  public enum Kind {
    /** "33 hội nghị, trong đó có 06 hội nghị trực tuyến". */
    PART_OF,
    /** "còn lại 06 đơn": the part that is left. */
    REMAINDER_OF,
    /** "73 đơn = 70 vụ việc": one event counted in another way, no sum. */
    EQUIVALENT,
    /** "11 tổ/115 cá nhân": 115 in 11, no division. */
    ACCOMPANIES,
    /** "307 vụ (bằng 88,7%)": on the percentage. */
    SHARE_OF
  }
}
