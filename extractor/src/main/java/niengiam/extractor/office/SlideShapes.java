package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Words;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Notes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.ShapeContainer;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;

/** The shapes of a slide in the order in which they were drawn; the speaker's notes follow. */
final class SlideShapes {
  private static final int DEEPEST = 32;
  private static final int MOST_CELLS = 50_000;

  private SlideShapes() {}

  static List<Part> parts(Slide<?, ?> slide) {
    List<Part> parts = new ArrayList<>();
    shapes(slide, 0, parts);
    Notes<?, ?> notes = slide.getNotes();
    if (notes != null) {
      shapes(notes, 0, parts);
    }
    return parts;
  }

  private static void shapes(ShapeContainer<?, ?> container, int depth, List<Part> parts) {
    if (depth > DEEPEST) {
      return;
    }
    for (Shape<?, ?> shape : container.getShapes()) {
      switch (shape) {
        case TableShape<?, ?> table -> parts.add(table(table));
        case GroupShape<?, ?> group -> shapes(group, depth + 1, parts);
        case TextShape<?, ?> text when !isMargin(text.getPlaceholder()) ->
            parts.addAll(paragraphs(text));
        default -> {}
      }
    }
  }

  /** What the design repeats on every slide. */
  private static boolean isMargin(Placeholder placeholder) {
    return placeholder == Placeholder.SLIDE_NUMBER
        || placeholder == Placeholder.DATETIME
        || placeholder == Placeholder.FOOTER
        || placeholder == Placeholder.HEADER
        || placeholder == Placeholder.SLIDE_IMAGE;
  }

  private static List<Part> paragraphs(TextShape<?, ?> shape) {
    List<Part> parts = new ArrayList<>();
    for (TextParagraph<?, ?, ?> paragraph : shape.getTextParagraphs()) {
      List<Piece> pieces = new ArrayList<>();
      for (TextRun run : paragraph.getTextRuns()) {
        String text = Objects.requireNonNullElse(run.getRawText(), "");
        String font = Objects.requireNonNullElse(run.getFontFamily(), "");
        pieces.add(
            new Words(text.replace('\u000B', '\n').replace('\r', '\n'), font, run.isSuperscript()));
      }
      parts.add(new Paragraph(pieces));
    }
    return parts;
  }

  private static Story.Table table(TableShape<?, ?> table) {
    TableBuilder out = new TableBuilder();
    out.bordered(true);
    int left = MOST_CELLS;
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      for (int column = 0; column < table.getNumberOfColumns() && left > 0; column++, left--) {
        TableCell<?, ?> cell = table.getCell(row, column);
        if (cell != null && !cell.isMerged()) {
          out.cell(row, column, cell.getRowSpan(), cell.getGridSpan(), paragraphs(cell));
        }
      }
    }
    out.clip(table.getNumberOfRows());
    return out.build();
  }
}
