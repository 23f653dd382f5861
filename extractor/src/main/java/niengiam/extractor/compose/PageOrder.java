package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.Box;

/** The order in which the parts of one page are read. */
final class PageOrder {
  private PageOrder() {}

  static List<Draft> drafts(PageContent page, List<Grid> grids, Margins margins) {
    List<Segment> flow = new ArrayList<>();
    List<Segment> turned = new ArrayList<>();
    List<Segment> heads = new ArrayList<>();
    List<Segment> feet = new ArrayList<>();
    for (Segment s : page.segments()) {
      Optional<Role> role = margins.role(s);
      if (role.isPresent()) {
        (s.middle() < page.height() / 2 ? heads : feet).add(s);
      } else {
        (s.turned() ? turned : flow).add(s);
      }
    }
    List<Draft> drafts = new ArrayList<>(marginal(heads, margins));
    flow.addAll(turnedInGrids(turned, grids));
    List<Segment> outside = new ArrayList<>();
    for (Segment s : flow) {
      outside.addAll(intoGrids(s, grids));
    }
    grids.removeIf(grid -> grid.isEmpty());
    List<List<Segment>> stamps = Stamps.groups(outside);
    stamps.forEach(outside::removeAll);
    List<Segment> notes = Notes.at(page, outside);
    outside.removeAll(notes);
    TypeArea area = TypeArea.of(outside, page.width());
    for (AlignedTables.Found table : AlignedTables.find(outside, area)) {
      outside.removeAll(table.taken());
      grids.add(table.grid());
    }
    grids.sort(Comparator.comparingDouble(g -> g.box().y()));
    for (Grid grid : grids) {
      double top = grid.box().y();
      List<Segment> above = outside.stream().filter(s -> s.middle() < top).toList();
      outside.removeAll(above);
      drafts.addAll(Columns.drafts(above, area, page));
      drafts.add(grid.draft());
    }
    drafts.addAll(Columns.drafts(outside, area, page));
    stamps.forEach(stamp -> insert(stamp, drafts));
    for (Picture picture : page.pictures()) {
      drafts.add(
          placeOf(picture.box(), drafts),
          new Draft.Picture(Optional.of(picture.box()), picture.kind()));
    }
    drafts.addAll(Notes.drafts(notes, area));
    drafts.addAll(marginal(feet, margins));
    for (Segment s : turned) {
      drafts.add(new Draft.Paragraph(Role.STAMP, List.of(Row.of(List.of(s)))));
    }
    return drafts;
  }

  private static List<Segment> turnedInGrids(List<Segment> turned, List<Grid> grids) {
    List<Segment> inside =
        turned.stream()
            .filter(s -> grids.stream().anyMatch(g -> g.cellAt(s.centre(), s.middle()) != null))
            .toList();
    turned.removeAll(inside);
    return inside;
  }

  /** Gives the words of a segment to the cells that they stand in; what is left stands outside. */
  private static List<Segment> intoGrids(Segment segment, List<Grid> grids) {
    for (Grid grid : grids) {
      if (grid.covers(segment)) {
        return grid.take(segment);
      }
    }
    return List.of(segment);
  }

  private static void insert(List<Segment> stamp, List<Draft> drafts) {
    Box box = Box.around(stamp.stream().map(Segment::box).toList());
    List<Row> rows = stamp.stream().map(s -> Row.of(List.of(s))).toList();
    drafts.add(placeOf(box, drafts), new Draft.Paragraph(Role.STAMP, rows));
  }

  /** Behind the paragraph under which something stands, or before all. */
  private static int placeOf(Box box, List<Draft> drafts) {
    int at = 0;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i) instanceof Draft.Paragraph p) {
        Box above = Box.around(p.rows().stream().map(Row::box).toList());
        double distance = box.y() + 0.5 * box.height() - above.bottom();
        boolean same = above.x() < box.right() && box.x() < above.right();
        if (same && distance >= 0 && distance <= nearest) {
          nearest = distance;
          at = i + 1;
        }
      }
    }
    return at;
  }

  private static List<Draft> marginal(List<Segment> segments, Margins margins) {
    List<Draft> drafts = new ArrayList<>();
    for (Row row : Row.rows(segments)) {
      for (Segment s : row.segments()) {
        Role role = margins.role(s).orElse(Role.HEADER);
        drafts.add(new Draft.Paragraph(role, List.of(Row.of(List.of(s)))));
      }
    }
    return drafts;
  }
}
