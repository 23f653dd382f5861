package niengiam.corpus.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import niengiam.extractor.layout.Span;

/** A text with words replaced, and where each of its characters stood when it was read. */
public final class Reworded {
  private final String text;
  private final List<Place> places;

  /**
   * A change.
   *
   * @param shown in the new text
   * @param read in the text that was read
   * @param words what was read there
   */
  public record Place(Span shown, Span read, String words) {}

  private Reworded(String text, List<Place> places) {
    this.text = text;
    this.places = List.copyOf(places);
  }

  /**
   * @param changes of ranges of the text that do not overlap
   */
  public static Reworded of(String read, List<Rewording> changes) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (Rewording change :
        changes.stream().sorted(Comparator.comparing(Rewording::span)).toList()) {
      text.append(read, at, change.span().start());
      Span shown = new Span(text.length(), text.length() + change.text().length());
      places.add(new Place(shown, change.span(), change.span().of(read)));
      text.append(change.text());
      at = change.span().end();
    }
    return new Reworded(text.append(read.substring(at)).toString(), places);
  }

  public String text() {
    return text;
  }

  /** In the order of the text. */
  public List<Place> places() {
    return places;
  }

  /** Where the words of a range of the read text stand; a change that it touches counts whole. */
  public Span toShown(Span read) {
    return moved(read, Place::read, Place::shown);
  }

  /** Where the words of a range of this text were read; a change that it touches counts whole. */
  public Span toRead(Span shown) {
    return moved(shown, Place::shown, Place::read);
  }

  private Span moved(Span range, Function<Place, Span> from, Function<Place, Span> to) {
    int start = range.start();
    int end = range.end();
    for (Place place : places) {
      Span here = from.apply(place);
      Span there = to.apply(place);
      if (here.end() <= range.start()) {
        start = there.end() + range.start() - here.end();
      } else if (here.start() < range.start()) {
        start = there.start();
      }
      if (here.end() <= range.end()) {
        end = there.end() + range.end() - here.end();
      } else if (here.start() < range.end()) {
        end = there.end();
      }
    }
    return new Span(start, Math.max(start, end));
  }
}
