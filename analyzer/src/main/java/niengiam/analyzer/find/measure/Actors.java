package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.structure.Passage;
import niengiam.config.RelationWord.Role;
import niengiam.extractor.layout.Span;

/**
 * Whose figures those of a passage are: of the subject of the sentence, else of the run-in head of
 * the paragraph ("Công an huyện: …"), else of the heading of the section.
 */
final class Actors {
  /** Characters of a run-in head. */
  private static final int LONGEST_HEAD = 90;

  /** Before the name in a head: "Các ". */
  private static final int MOST_BEFORE = 5;

  /** Several of one kind, some of them without a name. */
  private static final String ALL = "các ";

  /** "Hội Nông dân, Hội Phụ nữ và Đoàn Thanh niên": from one name to the next. */
  private static final int LISTED = 4;

  private final RelationWords.Phrases objects;
  private final String raw;
  private final String text;
  private final IntPredicate known;
  private final List<Named> names = new ArrayList<>();

  /** In offsets of the passage. */
  private record Named(int start, int end, String name) {}

  /**
   * @param known whether a character belongs to a citation: who issued it does not act here
   */
  Actors(RelationWords words, Passage passage, String text, IntPredicate known, Context context) {
    objects = words.of(Role.OBJECT);
    raw = passage.text();
    this.text = text;
    this.known = known;
    int base = 0;
    for (Span piece : passage.spans()) {
      for (Entity entity : context.organizations().subMap(piece.start(), piece.end()).values()) {
        int start = base + entity.span().start() - piece.start();
        names.add(new Named(start, start + entity.surface().length(), entity.name()));
      }
      base += piece.length() + 1;
    }
  }

  /** The measures with whose they are. */
  List<Measure> attribute(List<Figure> figures, List<Measure> measures, Optional<String> section) {
    if (names.isEmpty() && section.isEmpty()) {
      return measures;
    }
    Optional<String> head = head();
    Optional<String> outer = head.or(() -> section);
    Optional<String> actor = Optional.empty();
    List<Measure> attributed = new ArrayList<>(measures.size());
    int at = head.isPresent() ? raw.indexOf(':') : 0;
    int next = 0;
    while (next < names.size() && names.get(next).start() < at) {
      next++;
    }
    for (int i = 0; i < figures.size(); i++) {
      int from = figures.get(i).from();
      while (at < from) {
        if (next < names.size() && names.get(next).start() <= at) {
          int last = lastOfList(next);
          if (acts(names.get(next), names.get(last))) {
            actor = Optional.of(names.get(next).name());
          }
          at = Math.max(at, names.get(last).end());
          next = last + 1;
        } else {
          actor = text.charAt(at) != ';' && Clause.ends(raw, at) ? Optional.empty() : actor;
          at++;
        }
      }
      Optional<String> whose = actor.or(() -> outer);
      attributed.add(whose.map(measures.get(i)::withOrganization).orElse(measures.get(i)));
    }
    return attributed;
  }

  private int lastOfList(int first) {
    int last = first;
    while (last + 1 < names.size()) {
      int from = names.get(last).end();
      int to = names.get(last + 1).start();
      if (to <= from || to - from > LISTED) {
        break;
      }
      String between = text.substring(from, to).strip();
      if (!between.equals(",") && !between.equals("và")) {
        break;
      }
      last++;
    }
    return last;
  }

  /** Names after "của", "với" … and those that nothing follows are not the subject. */
  private boolean acts(Named first, Named last) {
    int after = last.end();
    while (after < text.length() && " *".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean follows = Folding.letter(text, after) || Folding.is(text, after, ':');
    return follows
        && objects.startBefore(text, first.start()) < 0
        && objects.endAt(text, after) < 0
        && !Folding.is(text, first.start() - 1, '(')
        && !known.test(first.start());
  }

  /** "- Công an huyện: …", "- Các đồn Biên phòng: …". */
  private Optional<String> head() {
    int colon = raw.indexOf(':');
    if (colon < 0 || colon > LONGEST_HEAD || names.isEmpty() || names.getFirst().end() > colon) {
      return Optional.empty();
    }
    int start = 0;
    while (!Character.isLetter(raw.charAt(start))) {
      start++;
    }
    Named named = names.getFirst();
    boolean near = named.start() >= start && named.start() - start <= MOST_BEFORE;
    boolean leads =
        (near || text.startsWith(ALL, start))
            && objects.startBefore(text, named.start()) < 0
            && Clause.sentenceStart(raw, colon) <= start;
    if (!leads) {
      return Optional.empty();
    }
    String head = raw.substring(start, colon).replace("*", "").strip();
    return Optional.of(head.length() == named.end() - named.start() ? named.name() : head);
  }
}
