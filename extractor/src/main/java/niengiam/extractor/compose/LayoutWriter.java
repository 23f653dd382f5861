package niengiam.extractor.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Repair;
import niengiam.extractor.layout.Span;

/** Writes the one text and remembers where each block stands in it. */
final class LayoutWriter {
  /** A code cut after its hyphen, as "20-" before "NQ/TW" or "QĐ-" before "UBND". */
  private static final Pattern CUT_CODE = Pattern.compile("[\\p{Lu}\\p{N}/.&]{1,20}-");

  /** The mark of a note and the text that follows it without a blank. */
  private static final Pattern NOTE_MARK = Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})([^⁰¹²³⁴⁵⁶⁷⁸⁹ ])");

  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();

  Layout layout() {
    return new Layout(text.toString(), pages, List.of());
  }

  void page(PageContent content, List<Draft> drafts) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && !drafts.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    List<Block> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      if (text.length() > start && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      blocks.add(
          switch (draft) {
            case Draft.Paragraph p -> paragraph(p);
            case Draft.Table t -> table(t);
            case Draft.Picture p ->
                new Block.Figure(new Span(text.length(), text.length()), p.box(), p.kind());
          });
    }
    pages.add(
        new Page(
            content.number(),
            content.width(),
            content.height(),
            new Span(start, text.length()),
            content.origin(),
            content.confidence(),
            content.triage(),
            blocks,
            repairs));
    repairs.clear();
  }

  private Block.Text paragraph(Draft.Paragraph paragraph) {
    int start = text.length();
    List<Line> lines = lines(paragraph.rows(), paragraph.role() == Role.NOTE);
    Box box = Box.around(paragraph.rows().stream().map(Row::box).toList());
    return new Block.Text(
        new Span(start, text.length()), paragraph.role(), Optional.of(box), lines);
  }

  private List<Line> lines(List<Row> rows, boolean note) {
    int start = text.length();
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      boolean first = text.length() == start;
      if (!first && !joinsWithoutBlank(start, normal(row.firstWord()))) {
        text.append(' ');
      }
      int from = text.length();
      List<Line.Word> words = new ArrayList<>();
      for (Segment segment : row.segments()) {
        for (Word word : segment.words()) {
          words.add(word(word, text.length() > from, note && first && words.isEmpty()));
        }
      }
      lines.add(new Line(new Span(from, text.length()), row.box(), words));
    }
    return lines;
  }

  private Line.Word word(Word word, boolean apart, boolean mark) {
    if (apart) {
      text.append(' ');
    }
    int from = text.length();
    String letters = normal(word.text());
    text.append(mark ? NOTE_MARK.matcher(letters).replaceFirst("$1 $2") : letters);
    Span span = new Span(from, text.length());
    word.mended().ifPresent(m -> repairs.add(new Repair(span, m.reading(), m.rule())));
    return new Line.Word(
        span, rounded(word.box().x()), rounded(word.box().width()), rounded(word.confidence()));
  }

  /** To hundredths, as they are kept. */
  private static float rounded(double value) {
    return (float) (Math.round(value * 100) / 100.0);
  }

  private static String normal(String letters) {
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  private boolean joinsWithoutBlank(int start, String next) {
    int blank = text.lastIndexOf(" ");
    String last = text.substring(Math.max(start, blank + 1));
    if (next.isEmpty() || !CUT_CODE.matcher(last).matches()) {
      return false;
    }
    char first = next.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first) && Character.isDigit(last.charAt(0));
  }

  private Block.Grid table(Draft.Table table) {
    int start = text.length();
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (Draft.Field field : table.cells()) {
      while (row < field.row()) {
        text.append("\t".repeat(table.columns() - 1 - column)).append('\n');
        row++;
        column = 0;
      }
      text.append("\t".repeat(field.column() - column));
      column = field.column();
      int from = text.length();
      lines(field.lines(), false);
      cells.add(
          new Cell(
              field.row(),
              field.column(),
              field.rows(),
              field.columns(),
              new Span(from, text.length()),
              Optional.of(field.box())));
    }
    text.append("\t".repeat(Math.max(0, table.columns() - 1 - column)));
    return new Block.Grid(new Span(start, text.length()), Optional.of(table.box()), cells);
  }
}
