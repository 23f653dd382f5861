package niengiam.corpus.sample;

import java.util.List;

/** A part of a generated document in the order of reading. */
sealed interface Block {
  /** Two columns side by side, without rulings: letterhead, recipients and signature. */
  record Sides(List<Line> left, List<Line> right) implements Block {
    public Sides {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A line of one of two sides. */
  record Line(String text, boolean bold) {}

  /** A centred line. */
  record Centred(Prose text, boolean bold) implements Block {}

  /**
   * @param level 1 for a part, 2 for "I.", 3 for "1.", 4 for "1.1."
   */
  record Heading(String label, String title, int level) implements Block {
    /** As printed: a part has its title on a line of its own. */
    String printed() {
      return level == 1 ? label + "\n" + title : label + ". " + title;
    }
  }

  record Paragraph(Prose text) implements Block {}

  /**
   * A table; the first two rows are its header.
   *
   * @param groups header cells over several columns, each with the number of columns that it spans;
   *     a group of one column is merged with the label below it
   */
  record Grid(List<Group> groups, List<String> labels, List<List<String>> rows) implements Block {
    public Grid {
      groups = List.copyOf(groups);
      labels = List.copyOf(labels);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A cell of the upper header row. */
  record Group(String label, int columns) {}

  /** What follows begins a new page. */
  record NewPage() implements Block {}
}
