package niengiam.corpus.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document as DOCX, with real footnotes and tables; letterheads are tables without borders. */
final class WordFile {
  private static final String FONT = "Times New Roman";
  private static final int BODY_POINTS = 14;
  private static final int NOTE_POINTS = 10;

  private final Draft draft;
  private final XWPFDocument document;
  private final Map<Integer, XWPFFootnote> notes = new HashMap<>();

  private WordFile(Draft draft, XWPFDocument document) {
    this.draft = draft;
    this.document = document;
  }

  static void write(Draft draft, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      WordFile file = new WordFile(draft, document);
      for (Block block : draft.blocks()) {
        file.write(block);
      }
      Date day = Date.from(draft.paper().date().atStartOfDay(ZoneOffset.UTC).toInstant());
      document.getProperties().getCoreProperties().setCreated(Optional.of(day));
      document.write(out);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Sides sides -> sides(sides);
      case Block.Centred centred -> {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, centred.text().text(), centred.bold());
      }
      case Block.Heading heading -> {
        for (String line : heading.printed().split("\n", -1)) {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.setAlignment(
              heading.level() == 1 ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
          run(paragraph, line, true);
        }
      }
      case Block.Paragraph text -> paragraph(text.text());
      case Block.Grid grid -> grid(grid);
      case Block.NewPage page -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private void paragraph(Prose prose) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    int from = 0;
    for (Prose.Call call : prose.calls()) {
      run(paragraph, prose.text().substring(from, call.start()), false);
      paragraph.addFootnoteReference(note(call.mark()));
      from = call.end();
    }
    run(paragraph, prose.text().substring(from), false);
  }

  private XWPFFootnote note(int mark) {
    return notes.computeIfAbsent(
        mark,
        m -> {
          XWPFFootnote note = document.createFootnote();
          for (Prose prose : draft.notes().get(m - 1)) {
            XWPFRun run = note.createParagraph().createRun();
            run.setText((note.getParagraphs().size() == 1 ? " " : "") + prose.text());
            run.setFontSize(NOTE_POINTS);
          }
          return note;
        });
  }

  private void sides(Block.Sides sides) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    table.setWidth("100%");
    fill(table.getRow(0).getCell(0), sides.left());
    fill(table.getRow(0).getCell(1), sides.right());
  }

  private static void fill(XWPFTableCell cell, List<Block.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.setAlignment(
          lines.get(i).text().startsWith("- ")
              ? ParagraphAlignment.LEFT
              : ParagraphAlignment.CENTER);
      run(paragraph, lines.get(i).text(), lines.get(i).bold());
    }
  }

  private void grid(Block.Grid grid) {
    int columns = grid.labels().size();
    XWPFTable table = document.createTable(2 + grid.rows().size(), columns);
    XWPFTableRow top = table.getRow(0);
    int column = 0;
    for (Block.Group group : grid.groups()) {
      XWPFTableCell cell = top.getCell(column);
      run(cell.getParagraphs().getFirst(), group.label(), true);
      if (group.columns() > 1) {
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(group.columns()));
        for (int i = 1; i < group.columns(); i++) {
          top.removeCell(column + 1);
        }
      } else {
        properties(cell).addNewVMerge().setVal(STMerge.RESTART);
        properties(table.getRow(1).getCell(column)).addNewVMerge().setVal(STMerge.CONTINUE);
      }
      column++;
    }
    texts(table.getRow(1), grid.labels(), true);
    for (int i = 0; i < grid.rows().size(); i++) {
      texts(table.getRow(i + 2), grid.rows().get(i), false);
    }
  }

  private static void texts(XWPFTableRow row, List<String> texts, boolean bold) {
    for (int i = 0; i < texts.size(); i++) {
      run(row.getCell(i).getParagraphs().getFirst(), texts.get(i), bold);
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static void run(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    run.setFontFamily(FONT);
    run.setFontSize(BODY_POINTS);
  }
}
