package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Span;
import niengiam.extractor.office.Story.Box;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Table;
import niengiam.extractor.office.Story.Words;

/** Writes a story as one text with its blocks; notes stand at the end, then headers and footers. */
final class Composer {
  /** Beyond this, what a table would spread out to is no longer a table to read. */
  private static final int MOST_COLUMNS = 256;

  private final StringBuilder out = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Integer> marks = new LinkedHashMap<>();
  private final Map<String, Span> calls = new LinkedHashMap<>();
  private final Lettering lettering;

  private Composer(Lettering lettering) {
    this.lettering = lettering;
  }

  static Layout compose(Story story) {
    return compose(story, Lettering.of(story));
  }

  static Layout compose(Story story, Lettering lettering) {
    Composer composer = new Composer(lettering);
    composer.parts(Tabbed.apart(story.body()));
    List<Note> notes = composer.notes(story.notes());
    composer.margins(story.margins());
    return Layout.of(composer.out.toString(), composer.blocks, notes);
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      switch (part) {
        case Paragraph paragraph -> lines(paragraph, Block.Role.BODY);
        case Table table when Letterhead.isFrame(table, this::letters) ->
            table.boxes().forEach(box -> parts(box.parts()));
        case Table table -> grid(table);
      }
    }
  }

  /** One block for each printed line that the writer broke himself. */
  private List<Span> lines(Paragraph paragraph, Block.Role role) {
    Lettering.Line line = rejoined(write(paragraph));
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start <= line.text().length()) {
      int end = line.text().indexOf('\n', start);
      end = end < 0 ? line.text().length() : end;
      if (end > start && !isRule(line.text(), start, end)) {
        Span span = new Span(start, end).shift(out.length() - start);
        remember(line, start, end, span.start() - start);
        out.append(line.text(), start, end).append('\n');
        blocks.add(Block.Text.of(span, role));
        spans.add(span);
      }
      start = end + 1;
    }
    return spans;
  }

  /** A break inside a sentence, made to fit the page, is a blank; as many characters as before. */
  private static Lettering.Line rejoined(Lettering.Line line) {
    StringBuilder text = new StringBuilder(line.text());
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean inside =
          text.charAt(i) == '\n'
              && Character.isLowerCase(text.charAt(i + 1))
              && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ',');
      // "a) " and "đ) " open a paragraph though they are in lower case.
      if (inside && !(i + 2 < text.length() && ".)".indexOf(text.charAt(i + 2)) >= 0)) {
        text.setCharAt(i, ' ');
      }
    }
    return new Lettering.Line(text.toString(), line.calls());
  }

  /** A line drawn with underscores says nothing; hyphens and asterisks are printed signs. */
  private static boolean isRule(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '_') {
        return false;
      }
    }
    return end - start > 2;
  }

  private Lettering.Line write(Paragraph paragraph) {
    return lettering.write(paragraph, key -> marks.computeIfAbsent(key, k -> marks.size() + 1));
  }

  /** The letters alone, without counting the notes that they call. */
  private String letters(Paragraph paragraph) {
    return lettering.write(paragraph, key -> 0).text();
  }

  private void remember(Lettering.Line line, int start, int end, int shift) {
    line.calls()
        .forEach(
            (key, span) -> {
              if (start <= span.start() && span.end() <= end) {
                calls.putIfAbsent(key, span.shift(shift));
              }
            });
  }

  /** Rows in which nothing stands, as in forms to be filled in, are left out. */
  private void grid(Table table) {
    int columns = Math.min(table.columns(), MOST_COLUMNS);
    NavigableMap<Integer, List<Box>> filled = new TreeMap<>();
    for (Box box : table.boxes()) {
      if (!isBlank(box)) {
        filled.computeIfAbsent(box.row(), r -> new ArrayList<>());
      }
    }
    for (Box box : table.boxes()) {
      Integer row = filled.ceilingKey(box.row());
      if (row != null && row < box.row() + box.rows()) {
        filled.get(row).add(box);
      }
    }
    int from = out.length();
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    for (Map.Entry<Integer, List<Box>> line : filled.entrySet()) {
      Map<Integer, Box> starts = new HashMap<>();
      line.getValue().forEach(box -> starts.putIfAbsent(box.column(), box));
      for (int column = 0; column < columns; column++) {
        if (column > 0) {
          out.append('\t');
        }
        Box box = starts.get(column);
        if (box != null) {
          int start = out.length();
          cell(box.parts());
          int rows = filled.subMap(line.getKey(), box.row() + box.rows()).size();
          int wide = Math.min(box.columns(), columns - column);
          Span span = new Span(start, out.length());
          cells.add(new Cell(row, column, rows, wide, span, Optional.empty()));
        }
      }
      out.append('\n');
      row++;
    }
    if (out.length() > from) {
      blocks.add(new Block.Grid(new Span(from, out.length() - 1), Optional.empty(), cells));
    }
  }

  private static boolean isBlank(Box box) {
    for (Paragraph paragraph : Letterhead.paragraphs(box.parts())) {
      for (Piece piece : paragraph.pieces()) {
        if (!(piece instanceof Words words) || !words.text().isBlank()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Everything in a cell on one line; tables inside it cell by cell. */
  private void cell(List<Part> parts) {
    int from = out.length();
    for (Part part : parts) {
      switch (part) {
        case Paragraph paragraph -> {
          Lettering.Line line = write(paragraph);
          if (!line.text().isEmpty()) {
            if (out.length() > from) {
              out.append(' ');
            }
            remember(line, 0, line.text().length(), out.length());
            out.append(line.text().replace('\n', ' '));
          }
        }
        case Table table ->
            table
                .boxes()
                .forEach(
                    box -> {
                      if (out.length() > from) {
                        out.append(' ');
                      }
                      cell(box.parts());
                      while (out.length() > from && out.charAt(out.length() - 1) == ' ') {
                        out.setLength(out.length() - 1);
                      }
                    });
      }
    }
  }

  /** In the order of their numbers; a note that calls another one gives that its number here. */
  private List<Note> notes(Map<String, List<Part>> bodies) {
    List<Note> notes = new ArrayList<>();
    List<String> order = new ArrayList<>(marks.keySet());
    for (int i = 0; i < order.size(); i++) {
      String key = order.get(i);
      String mark = String.valueOf(i + 1);
      String opening = Lettering.raise(mark) + " ";
      List<Span> spans = new ArrayList<>();
      for (Paragraph paragraph : Letterhead.paragraphs(bodies.getOrDefault(key, List.of()))) {
        Lettering.Line line = write(paragraph);
        String text = line.text().replace('\n', ' ');
        // Some writers typed the mark by hand behind the automatic one.
        int skip = spans.isEmpty() && text.startsWith(opening) ? opening.length() : 0;
        if (text.length() == skip) {
          continue;
        }
        int blockStart = out.length();
        out.append(spans.isEmpty() ? opening : "");
        Span span = new Span(out.length(), out.length() + text.length() - skip);
        remember(line, skip, text.length(), out.length() - skip);
        out.append(text, skip, text.length()).append('\n');
        blocks.add(Block.Text.of(new Span(blockStart, span.end()), Block.Role.NOTE));
        spans.add(span);
      }
      for (String found : marks.keySet()) {
        if (!order.contains(found)) {
          order.add(found);
        }
      }
      notes.add(new Note(mark, Optional.ofNullable(calls.get(key)), spans));
    }
    return notes;
  }

  private void margins(List<Part> margins) {
    for (Paragraph paragraph : Letterhead.paragraphs(margins)) {
      if (paragraph.raw().chars().anyMatch(Character::isLetter)) {
        lines(paragraph, Block.Role.HEADER);
      }
    }
  }
}
