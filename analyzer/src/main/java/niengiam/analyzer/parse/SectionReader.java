package niengiam.analyzer.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Section;
import niengiam.extractor.layout.Span;

/** Builds the outline from the headings of the body. */
final class SectionReader {
  /** More lines than these are no title that a printer broke. */
  private static final int MAX_TITLE_LINES = 4;

  private static final int MAX_TITLE_WORDS = 40;
  private static final String CLOSING = "nơi nhận";

  private final List<Section> sections = new ArrayList<>();
  private final TreeMap<Integer, List<String>> paths = new TreeMap<>();
  private final Set<Integer> headings = new HashSet<>();
  private final Deque<Level> stack = new ArrayDeque<>();

  /** "A" or "II". */
  private static final Pattern LETTERS = Pattern.compile("[A-ZĐ]{1,5}");

  private static final String ARTICLE = "Điều";

  /** Ranks leave room for what an article holds although its form is an outer one. */
  private static final int STEP = 4;

  /** Whether the articles that are being read began before any lettered heading. */
  private boolean articlesOuter;

  private record Level(int rank, String label) {}

  SectionReader(List<FootnoteReader.BodyPart> body) {
    paths.put(0, List.of());
    List<Paragraph> paragraphs = body.stream().map(FootnoteReader.BodyPart::paragraph).toList();
    Map<Integer, AppendixTitles.Title> appendices = AppendixTitles.in(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (appendices.containsKey(i)) {
        AppendixTitles.Title title = appendices.get(i);
        Heading heading = new Heading(Heading.APPENDIX, 1, title.label(), title.title(), 0, false);
        open(heading, new Span(paragraph.start(), paragraphs.get(title.last()).end()));
        paragraphs.subList(i, title.last() + 1).forEach(p -> headings.add(p.start()));
        i = title.last();
        continue;
      }
      Optional<Heading> heading = body.get(i).continues() ? Optional.empty() : paragraph.heading();
      if (heading.isPresent()) {
        i = read(paragraphs, i, heading.get(), appendices);
      } else if (closes(paragraph)) {
        stack.clear();
        paths.put(paragraph.start(), List.of());
      }
    }
  }

  List<Section> sections() {
    return sections;
  }

  /** The path of the section that an offset stands in. */
  List<String> at(int offset) {
    return paths.floorEntry(offset).getValue();
  }

  /** The whole paragraph is a heading, so that no sentence runs on from it. */
  boolean isHeading(Paragraph paragraph) {
    return headings.contains(paragraph.start());
  }

  /** Reads one heading, with the lines that its title goes on over; the last paragraph of it. */
  private int read(
      List<Paragraph> paragraphs,
      int i,
      Heading heading,
      Map<Integer, AppendixTitles.Title> appendices) {
    Paragraph paragraph = paragraphs.get(i);
    int last = i;
    String title = heading.title().orElse("");
    boolean wholeLine = heading.open() || paragraph.text().length() - heading.length() <= 2;
    while (wholeLine
        && last - i < MAX_TITLE_LINES
        && last + 1 < paragraphs.size()
        && !appendices.containsKey(last + 1)
        && goesOn(title, heading, paragraphs.get(last), paragraphs.get(last + 1))) {
      last++;
      title = (title + " " + paragraphs.get(last).text()).strip();
    }
    int end = last == i ? paragraph.start() + heading.length() : paragraphs.get(last).end();
    Optional<String> read = title.isEmpty() ? Optional.empty() : Optional.of(title);
    Heading whole = new Heading(heading.rank(), heading.level(), heading.label(), read, 0, false);
    open(whole, new Span(paragraph.start(), end));
    if (wholeLine) {
      paragraphs.subList(i, last + 1).forEach(p -> headings.add(p.start()));
    }
    return last;
  }

  private static boolean goesOn(String title, Heading heading, Paragraph before, Paragraph next) {
    if (next.afterTable()
        || next.tabbed()
        || next.bullet()
        || next.words() > MAX_TITLE_WORDS
        || next.heading().isPresent()) {
      return false;
    }
    if (title.isEmpty()) {
      return heading.open() && (next.capitals() || Flow.open(next));
    }
    // Only drawn pages print the lines of one title as paragraphs of their own.
    boolean sameCase = before.capitals() == next.capitals();
    return before.drawn() && before.page() == next.page() && sameCase && next.capitals();
  }

  private void open(Heading heading, Span span) {
    int rank = rank(heading);
    while (!stack.isEmpty() && stack.peek().rank() >= rank) {
      stack.pop();
    }
    String name = heading.label().isEmpty() ? heading.title().orElse("") : heading.label();
    stack.push(new Level(rank, name));
    List<String> path = new ArrayList<>();
    for (Iterator<Level> levels = stack.descendingIterator(); levels.hasNext(); ) {
      path.add(levels.next().label());
    }
    sections.add(new Section(span, heading.label(), heading.level(), heading.title(), path));
    paths.put(span.start(), path);
  }

  /**
   * By the form of the label, save that the numerals of a plan that "Điều 1" approves stand inside
   * it, where an older regulation has articles inside its numerals.
   */
  private int rank(Heading heading) {
    boolean lettered = LETTERS.matcher(heading.label()).matches();
    Optional<Level> article = stack.stream().filter(l -> l.label().startsWith(ARTICLE)).findFirst();
    if (heading.label().startsWith(ARTICLE)) {
      articlesOuter =
          article.isPresent() && articlesOuter
              || stack.stream().noneMatch(l -> LETTERS.matcher(l.label()).matches());
    } else if (lettered && articlesOuter && article.isPresent()) {
      return article.get().rank() + (heading.level() == 1 ? 1 : 2);
    }
    // Scans read the numeral I as L; a list of letters that gets to L has a K.
    boolean misread =
        heading.label().equals("L") && stack.stream().noneMatch(l -> l.label().equals("K"));
    return (heading.rank() + (misread ? 1 : 0)) * STEP;
  }

  /** Recipients and signature belong to no section. */
  private static boolean closes(Paragraph paragraph) {
    return paragraph.text().regionMatches(true, 0, CLOSING, 0, CLOSING.length());
  }
}
