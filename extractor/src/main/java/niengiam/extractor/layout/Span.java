package niengiam.extractor.layout;

/**
 * A half-open range of UTF-16 units of {@link Layout#text()}; the only coordinate between stages.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The line of a text that this range stands in, or the lines that it reaches over. */
  public Span lineIn(String text) {
    int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int to = text.indexOf('\n', end);
    return new Span(Math.min(from, start), to < 0 ? text.length() : to);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
