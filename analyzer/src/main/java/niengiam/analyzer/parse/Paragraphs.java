package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** The text blocks of a layout that are read as sentences, in reading order. */
final class Paragraphs {
  private Paragraphs() {}

  /** Without headers, footers, page numbers, stamps and the notes that the format declares. */
  static List<Paragraph> of(Layout layout, HeadingReader headings) {
    List<Span> declared = new ArrayList<>();
    for (Note note : layout.notes()) {
      declared.addAll(note.spans());
    }
    declared.sort(null);
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean afterTable = false;
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid) {
          afterTable = true;
        } else if (block instanceof Block.Text text && isRead(text.role())) {
          boolean zone = text.role() == Block.Role.NOTE;
          Span span = trim(layout.text(), text.span());
          if (span.isEmpty() || zone && !declared.isEmpty() || overlapsAny(declared, span)) {
            continue;
          }
          String printed = span.of(layout.text());
          paragraphs.add(
              new Paragraph(
                  span,
                  printed,
                  page.number(),
                  zone,
                  afterTable,
                  page.width() > 0,
                  headings.read(printed)));
          afterTable = false;
        }
      }
    }
    return paragraphs;
  }

  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    // A tab at the end is the empty last cell of a row.
    return c != '\t' && Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  private static boolean isRead(Block.Role role) {
    return role == Block.Role.BODY || role == Block.Role.NOTE;
  }

  /** The spans are sorted and apart from each other. */
  private static boolean overlapsAny(List<Span> spans, Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).overlaps(span)) {
        return true;
      }
      if (spans.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
