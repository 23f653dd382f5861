package niengiam.analyzer.find.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Section;

/** What else is known of a document when its figures are read. Immutable. */
public final class Context {
  /** Of a passage alone. */
  public static final Context NONE = new Context(List.of(), List.of(), List.of());

  /** In percent of a heading: it is nothing but the name of an organisation. */
  private static final int NEARLY_ALL = 70;

  private final TreeMap<Integer, Entity> organizations = new TreeMap<>();
  private final Map<List<String>, String> byHeading = new HashMap<>();
  private final Map<Integer, Integer> anchors = new HashMap<>();

  private Context(List<Footnote> notes, List<Section> sections, List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.kind() == Entity.Kind.ORGANIZATION) {
        organizations.put(entity.span().start(), entity);
      }
    }
    for (Section section : sections) {
      Map.Entry<Integer, Entity> named = organizations.ceilingEntry(section.span().start());
      int length = section.title().map(String::length).orElse(0);
      if (named != null
          && named.getValue().span().end() <= section.span().end()
          && named.getValue().span().length() * 100 >= length * NEARLY_ALL) {
        byHeading.put(section.path(), named.getValue().name());
      }
    }
    for (Footnote note : notes) {
      if (note.anchor().isPresent() && !note.passages().isEmpty()) {
        anchors.put(note.passages().getFirst().span().start(), note.anchor().get().start());
      }
    }
  }

  public static Context of(Document document, List<Entity> entities) {
    return new Context(document.footnotes(), document.sections(), entities);
  }

  /** By where the text of a note begins, where its mark stands in the body. */
  public Map<Integer, Integer> anchors() {
    return anchors;
  }

  /** By where their names begin in the layout. */
  NavigableMap<Integer, Entity> organizations() {
    return organizations;
  }

  /** The organisation that a section is about, as its heading says. */
  Optional<String> heading(List<String> path) {
    for (int length = path.size(); length > 0 && !byHeading.isEmpty(); length--) {
      String name = byHeading.get(path.subList(0, length));
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
