package niengiam.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;

/** What a page shows besides its text: seals, stamps, what pens wrote. */
final class Pictures {
  /** Letterheads end within this share of the first page. */
  private static final double LETTERHEAD = 0.35;

  /** The kinds of figure that stand for a member of the metadata which nobody could read. */
  private static final Map<String, String> MEMBERS =
      Map.of("number", "handwritten-number", "date", "handwritten-date");

  private Pictures() {}

  static ArrayNode figures(Layout layout) {
    ArrayNode figures = JsonNodeFactory.instance.arrayNode();
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Figure figure) {
          ObjectNode n = figures.addObject().put("page", page.number()).put("kind", figure.kind());
          figure.box().ifPresent(box -> n.set("box", box(box)));
        }
      }
    }
    return figures;
  }

  /** Says of a missing number or date of the letterhead that it is there, written by hand. */
  static void handwritten(Layout layout, ObjectNode metadata) {
    if (layout.pages().isEmpty()) {
      return;
    }
    Page first = layout.pages().getFirst();
    MEMBERS.forEach(
        (member, kind) -> {
          Optional<Box> box = highest(first, kind);
          if (metadata.path(member).isNull() && box.isPresent()) {
            metadata
                .withObject("/evidence/" + member)
                .put("handwritten", true)
                .put("page", first.number())
                .putNull("span")
                .set("box", box(box.get()));
          }
        });
  }

  private static Optional<Box> highest(Page page, String kind) {
    List<Box> boxes =
        page.blocks().stream()
            .filter(b -> b instanceof Block.Figure f && f.kind().equals(kind))
            .flatMap(b -> b.box().stream())
            .filter(b -> b.y() < LETTERHEAD * page.height())
            .toList();
    return boxes.stream().min(Comparator.comparingDouble(Box::y));
  }

  private static ObjectNode box(Box box) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("x", box.x())
        .put("y", box.y())
        .put("width", box.width())
        .put("height", box.height());
  }
}
