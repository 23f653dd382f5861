package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import niengiam.analyzer.structure.Join;

/** Joins the paragraphs of the body whose sentence a page end or a note cuts. */
final class PassageJoiner {
  private final Flow flow;
  private final Predicate<Paragraph> heading;
  private final List<List<Paragraph>> passages = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

  PassageJoiner(List<FootnoteReader.BodyPart> body, Predicate<Paragraph> heading, Flow flow) {
    this.flow = flow;
    this.heading = heading;
    for (FootnoteReader.BodyPart part : body) {
      Paragraph right = part.paragraph();
      if (!passages.isEmpty()
          && (part.continues() || continues(passages.getLast().getLast(), right))) {
        Paragraph left = passages.getLast().getLast();
        passages.getLast().add(right);
        if (!left.drawn() || left.page() != right.page() || part.continues()) {
          joins.add(new Join(left.end(), right.start()));
        }
      } else {
        passages.add(new ArrayList<>(List.of(right)));
      }
    }
  }

  List<List<Paragraph>> passages() {
    return passages;
  }

  List<Join> joins() {
    return joins;
  }

  private boolean continues(Paragraph left, Paragraph right) {
    if (right.afterTable() || !Flow.open(left) || heading.test(left) || heading.test(right)) {
      return false;
    }
    if (Flow.resumes(right)) {
      return true;
    }
    // A name may be cut: only a page end excuses a capital in mid-sentence.
    boolean pageEnd = left.page() != right.page();
    return pageEnd
        && !right.bullet()
        && !right.capitals()
        && Flow.leads(left)
        && flow.known(left, right);
  }
}
