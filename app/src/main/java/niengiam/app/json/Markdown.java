package niengiam.app.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Node;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Section;
import niengiam.analyzer.structure.Table;

/** A document as Markdown: headings, rejoined paragraphs, tables, and its notes at the end. */
public final class Markdown {
  private Markdown() {}

  /** The whole document; ends with a line end. */
  public static String of(Document document) {
    List<Node> nodes = new ArrayList<>(document.sections());
    nodes.addAll(document.passages());
    nodes.addAll(document.tables());
    nodes.sort(Comparator.comparingInt(node -> node.span().start()));
    StringBuilder out = new StringBuilder();
    Optional<Section> heading = Optional.empty();
    for (Node node : nodes) {
      switch (node) {
        case Section section -> {
          heading(section, document.layout().text(), out);
          heading = Optional.of(section);
        }
        case Passage passage -> paragraph(passage, heading, out);
        case Table table -> table(table, out);
        case Footnote note -> note(note, out);
      }
    }
    document.footnotes().forEach(note -> note(note, out));
    return out.toString();
  }

  private static void heading(Section section, String text, StringBuilder out) {
    if (section.title().isPresent()) {
      String line = section.span().of(text).replaceAll("\\s+", " ");
      out.append("#".repeat(Math.min(6, section.level() + 1)))
          .append(' ')
          .append(line)
          .append("\n\n");
    }
  }

  /** What of a passage its own heading does not already say. */
  private static void paragraph(Passage passage, Optional<Section> heading, StringBuilder out) {
    int from = 0;
    if (heading.isPresent()
        && heading.get().title().isPresent()
        && heading.get().span().overlaps(passage.spans().getFirst())) {
      from = Math.max(0, heading.get().span().end() - passage.spans().getFirst().start());
    }
    String rest = passage.text().substring(Math.min(from, passage.text().length())).strip();
    if (!rest.isEmpty()) {
      out.append(rest).append("\n\n");
    }
  }

  private static void table(Table table, StringBuilder out) {
    table.title().ifPresent(title -> out.append("**").append(title).append("**\n\n"));
    int columns = table.columns().size();
    row(table.columns().stream().map(path -> String.join(" / ", path)).toList(), out);
    row(java.util.Collections.nCopies(columns, "---"), out);
    for (Table.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
      row.cells().forEach(cell -> cells.set(cell.column(), cell.text()));
      row(cells, out);
    }
    out.append('\n');
  }

  private static void row(List<String> cells, StringBuilder out) {
    out.append(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static void note(Footnote note, StringBuilder out) {
    String text =
        note.passages().stream().map(Passage::text).collect(Collectors.joining("\n\n    "));
    out.append("[^").append(note.mark()).append("]: ").append(text).append("\n\n");
  }
}
