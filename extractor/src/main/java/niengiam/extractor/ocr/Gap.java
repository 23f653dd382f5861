package niengiam.extractor.ocr;

import niengiam.extractor.layout.Box;

/**
 * A place of a printed form into which somebody wrote what cannot be read surely.
 *
 * @param kind "handwritten-number" or "handwritten-date"
 */
record Gap(Box box, String kind) {
  static final String NUMBER = "handwritten-number";
  static final String DATE = "handwritten-date";

  /** Whether a stroke of a pen reaches into the slot, or ends near it. */
  boolean touches(Box stroke) {
    double near = box.height() / 2;
    return stroke.x() < box.right() + near
        && stroke.right() > box.x() - near
        && stroke.y() < box.bottom()
        && stroke.bottom() > box.y();
  }
}
