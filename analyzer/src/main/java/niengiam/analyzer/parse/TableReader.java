package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Table;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** Reads grids as tables: title, columns, rows. */
final class TableReader {
  private static final Pattern ORDINAL =
      Pattern.compile("[IVXLivx]{1,6}|\\d{1,3}(?:\\.\\d{1,2}){0,3}|[A-Za-z]|[*+–-]");

  /** A cell of so many words may cite documents and is read as a sentence too. */
  private static final int SENTENCE_WORDS = 5;

  private final List<Paragraph> body;
  private final SectionReader sections;
  private final List<Table> tables = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();

  TableReader(Layout layout, List<Paragraph> body, SectionReader sections) {
    this.body = body;
    this.sections = sections;
    TableParts open = null;
    int above = 0;
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid && !grid.cells().isEmpty()) {
          int before = above;
          while (above < body.size() && body.get(above).start() < grid.span().start()) {
            above++;
          }
          if (open == null || above > before || !open.takes(grid, page)) {
            if (open != null) {
              read(open, before);
            }
            open = new TableParts(grid, page, layout.text());
          }
        }
      }
    }
    if (open != null) {
      read(open, above);
    }
  }

  List<Table> tables() {
    return tables;
  }

  /** Titles inside tables, labels of columns and long cells: they may cite documents. */
  List<Span> sentences() {
    return sentences;
  }

  private void read(TableParts parts, int above) {
    GridRows rows = parts.rows();
    TableHeader header = new TableHeader(rows);
    List<Table.Row> read = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (int number : rows.numbers()) {
      List<GridRows.Field> printed = rows.printed(number);
      boolean data = number >= header.firstData();
      if (data && !printed.isEmpty()) {
        read.add(row(printed));
      } else if (!data && !header.rows().contains(number) && !rows.numbersColumns(number)) {
        printed.forEach(f -> inside.add(f.text()));
      }
      for (GridRows.Field field : printed) {
        if (!header.rows().isEmpty() && !data || words(field.text()) >= SENTENCE_WORDS) {
          sentences.add(field.span());
        }
      }
    }
    tables.add(
        new Table(
            parts.span(),
            parts.spans(),
            title(above, inside),
            header.columns(),
            read,
            sections.at(parts.span().start())));
  }

  private static Table.Row row(List<GridRows.Field> printed) {
    int label = -1;
    for (int k = 0; k < printed.size() && label < 0; k++) {
      String text = printed.get(k).text();
      if (!ORDINAL.matcher(text).matches()) {
        // A figure before any name: the row has no label of its own.
        label = GridRows.isFigure(text) ? printed.size() : k;
      }
    }
    boolean named = label >= 0 && label < printed.size();
    List<Table.Cell> cells = new ArrayList<>();
    for (int k = named ? label + 1 : 0; k < printed.size(); k++) {
      GridRows.Field field = printed.get(k);
      cells.add(new Table.Cell(field.cell().column(), field.text(), field.span()));
    }
    return new Table.Row(named ? printed.get(label).text() : "", cells);
  }

  /** The caption above the table, or what the table prints above its header. */
  private Optional<String> title(int above, List<String> inside) {
    int end = above;
    while (end > 0 && isRemark(body.get(end - 1))) {
      end--;
    }
    boolean apart = above < body.size() && end < above && body.get(end).afterTable();
    int first = apart ? end : AppendixTitles.above(body, end, 0);
    List<String> lines = body.subList(first, end).stream().map(Paragraph::text).toList();
    String title = String.join(" ", lines.isEmpty() ? inside : lines).strip();
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /** "(Kèm theo …)", "Năm 2031" and "Đơn vị tính: …" stand between title and table. */
  private static boolean isRemark(Paragraph paragraph) {
    String lower = paragraph.text().toLowerCase(Locale.ROOT);
    boolean year = lower.startsWith("năm ") && paragraph.words() <= 3;
    return year || lower.startsWith("(") || lower.startsWith("đơn vị") || lower.startsWith("đvt");
  }

  private static int words(String text) {
    return text.split(" ", SENTENCE_WORDS + 1).length;
  }
}
