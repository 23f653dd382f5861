package niengiam.extractor.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;

/**
 * The printed lines of the first page above the type of the document ("BÁO CÁO"), or above the
 * addressee of a letter; of a page that has neither, its beginning. Stamps and running heads belong
 * to it wherever they stand.
 */
final class LetterheadLines {
  /** A letterhead with agency, number, date, marks and their rules has about fifteen. */
  private static final int MOST_LINES = 40;

  /** What is longer is a paragraph and no mark. */
  private static final int LONGEST = 200;

  /** A letterhead has two columns; a row of three filled cells is data. */
  private static final int FEWEST_DATA_CELLS = 3;

  private static final Pattern GAP = Pattern.compile("\\t| {3,}");
  private static final List<String> TYPES =
      Stream.of(
              "NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|QUY HOẠCH|THÔNG CÁO",
              "THÔNG BÁO|THÔNG TRI|THÔNG TƯ|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN",
              "DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|BẢN GHI NHỚ|BẢN THỎA THUẬN",
              "GIẤY MỜI|GIẤY ỦY QUYỀN|GIẤY GIỚI THIỆU|PHIẾU GỬI|PHIẾU CHUYỂN|KẾT LUẬN|LỆNH|LUẬT",
              "BỘ LUẬT|PHÁP LỆNH|LỜI KÊU GỌI|TUYÊN BỐ|CÔNG VĂN")
          .flatMap(line -> Stream.of(line.split("\\|", -1)))
          .map(SecrecyMarks::compact)
          .toList();

  private final String text;
  private final List<String> lines = new ArrayList<>();
  private boolean open = true;
  private Optional<Box> end = Optional.empty();

  private LetterheadLines(String text) {
    this.text = text;
  }

  static List<String> of(Layout layout) {
    LetterheadLines zone = new LetterheadLines(layout.text());
    if (!layout.pages().isEmpty()) {
      zone.page(layout.pages().getFirst());
    }
    return zone.lines;
  }

  private void page(Page page) {
    for (Block block : page.blocks()) {
      switch (block) {
        case Block.Text t -> text(t);
        case Block.Grid grid -> grid(grid);
        case Block.Figure figure -> {}
      }
    }
  }

  private void text(Block.Text block) {
    boolean apart =
        switch (block.role()) {
          case HEADER, FOOTER, STAMP -> true;
          case BODY, NOTE, PAGE_NUMBER -> false;
        };
    if (block.lines().isEmpty()) {
      if (open || apart) {
        block.span().of(text).lines().limit(MOST_LINES).forEach(l -> line(l, block.box(), apart));
      }
      return;
    }
    block.lines().forEach(l -> line(l.span().of(text), Optional.of(l.box()), apart));
  }

  private void grid(Block.Grid grid) {
    int row = -1;
    int filled = 0;
    List<Cell> waiting = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      if (cell.row() != row) {
        take(waiting);
        row = cell.row();
        filled = 0;
      }
      filled += cell.span().of(text).isBlank() ? 0 : 1;
      waiting.add(cell);
      if (filled >= FEWEST_DATA_CELLS) {
        close(cell.box());
        return;
      }
      if (!open && cell.box().isEmpty()) {
        return;
      }
    }
    take(waiting);
  }

  private void take(List<Cell> cells) {
    for (Cell cell : cells) {
      cell.span().of(text).lines().forEach(l -> line(l, cell.box(), false));
    }
    cells.clear();
  }

  private void line(String line, Optional<Box> box, boolean apart) {
    if (line.isBlank() || !(open || apart || above(box))) {
      return;
    }
    if (!apart && open && (ends(line) || lines.size() >= MOST_LINES)) {
      close(box);
      return;
    }
    if (line.length() > LONGEST) {
      return;
    }
    lines.add(line);
    String[] pieces = GAP.split(line.strip(), -1);
    if (pieces.length > 1) {
      lines.addAll(List.of(pieces));
    }
  }

  private void close(Optional<Box> box) {
    if (open) {
      open = false;
      end = box;
    }
  }

  /** Reading order may put a stamp of the letterhead after the title that it stands above. */
  private boolean above(Optional<Box> box) {
    return box.isPresent() && end.isPresent() && box.get().bottom() <= end.get().y();
  }

  private static boolean ends(String line) {
    String bare = line.strip();
    if (bare.startsWith("Kính gửi")) {
      return true;
    }
    if (bare.chars().anyMatch(Character::isLowerCase)) {
      return false;
    }
    String compact =
        SecrecyMarks.compact(bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare);
    return TYPES.stream().anyMatch(compact::startsWith);
  }
}
