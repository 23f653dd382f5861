package niengiam.app.http.document;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** Where the places of a document are shown. */
public record Addresses(String id, Layout layout) {
  /** The page of a place. */
  public Page page(Span place) {
    List<Page> pages = layout.pages();
    return pages.stream()
        .filter(page -> place.start() < page.span().end())
        .findFirst()
        .orElse(pages.getLast());
  }

  /** The screen that shows a place. */
  public Screen screen(Span place) {
    List<Screen> screens = Screen.of(page(place));
    return screens.stream()
        .filter(screen -> place.start() < screen.span().end())
        .findFirst()
        .orElse(screens.getLast());
  }

  /** The screen that shows a place, without marking it. */
  public String of(Span place) {
    return of(screen(place), Optional.empty());
  }

  /** The screen that shows a place, which is marked there. */
  public String at(Span place) {
    return of(screen(place), Optional.of(place)) + "#hit";
  }

  public String of(Screen screen, Optional<Span> hit) {
    return path()
        + "?page="
        + screen.page().number()
        + (screen.parts() > 1 ? "&part=" + screen.part() : "")
        + hit.map(span -> "&at=" + span.start() + "-" + span.end()).orElse("");
  }

  public String path() {
    return "/documents/" + id;
  }

  /** The screen before or after one. */
  public Optional<String> step(Screen screen, int by) {
    int part = screen.part() + by;
    if (part >= 1 && part <= screen.parts()) {
      return Optional.of(of(Screen.of(screen.page()).get(part - 1), Optional.empty()));
    }
    int index = layout.pages().indexOf(screen.page()) + by;
    if (index < 0 || index >= layout.pages().size()) {
      return Optional.empty();
    }
    List<Screen> screens = Screen.of(layout.pages().get(index));
    return Optional.of(of(by > 0 ? screens.getFirst() : screens.getLast(), Optional.empty()));
  }
}
