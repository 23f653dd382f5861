package niengiam.analyzer.parse;

import java.util.Optional;

/**
 * What the start of a paragraph says of itself.
 *
 * @param rank place in the order of nesting, 0 outermost
 * @param length of the heading in the paragraph, label and title
 * @param open nothing follows the label: the title stands on the next line
 */
record Heading(
    int rank, int level, String label, Optional<String> title, int length, boolean open) {

  /** The rank of what holds every numbered form: the title of an appendix. */
  static final int APPENDIX = -1;
}
