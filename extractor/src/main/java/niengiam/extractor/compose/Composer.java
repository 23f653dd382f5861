package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Layout;

/**
 * Puts pages into reading order. Pages are held back in groups, because only several pages together
 * show what is a running head and how wide the type area is; a group bounds the memory.
 */
public final class Composer {
  private static final int GROUP = 256;

  private final LayoutWriter writer = new LayoutWriter();
  private final List<PageContent> group = new ArrayList<>();

  /** Takes the next page. */
  public void add(PageContent page) {
    group.add(page);
    if (group.size() == GROUP) {
      flush();
    }
  }

  /** The document of all pages added. */
  public Layout layout() {
    flush();
    return writer.layout();
  }

  private void flush() {
    List<List<Grid>> grids = new ArrayList<>();
    for (PageContent page : group) {
      grids.add(Grids.find(page.rulings(), page.width(), page.height()));
    }
    Margins margins = Margins.of(group, grids);
    for (int i = 0; i < group.size(); i++) {
      writer.page(group.get(i), PageOrder.drafts(group.get(i), grids.get(i), margins));
    }
    group.clear();
  }
}
