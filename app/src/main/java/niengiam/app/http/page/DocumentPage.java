package niengiam.app.http.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.app.http.Documents;
import niengiam.app.http.Exchange;
import niengiam.app.http.PagePictures;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.document.Addresses;
import niengiam.app.http.document.DocumentReader;
import niengiam.app.http.document.DocumentView;
import niengiam.app.http.document.Screen;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** A document: the picture of a page beside its text, and what was found in it. */
final class DocumentPage {
  private static final String PATH = "/documents/{id}";
  private static final String PNG = ".png";
  private static final int MOST_PARTS = 100_000;
  private static final int MOST_PAGES = 1_000_000;
  private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final Renderer renderer;

  DocumentPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, this::document),
        Route.get(PATH + "/original", Documents::download),
        Route.get(PATH + "/pages/{picture}", DocumentPage::picture));
  }

  private void document(Exchange exchange) throws IOException {
    Entry entry = Documents.of(exchange);
    Layout layout = entry.analysis().document().layout();
    Optional<Span> hit = exchange.query("at").map(at -> place(at, layout.text().length()));
    Screen screen = screen(exchange, entry, hit);
    DocumentView document =
        exchange.ask(
            corpus -> new DocumentReader(corpus, exchange.messages()).view(entry, screen, hit));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("document", document);
    renderer.page(exchange, "search", "document", "document.title", values);
  }

  private static Span place(String at, int length) {
    Matcher matcher = PLACE.matcher(at);
    if (!matcher.matches()) {
      throw Problem.parameter("at");
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    if (start > end || end > length) {
      throw Problem.parameter("at");
    }
    return new Span(start, end);
  }

  /** The page that is asked for; without one, that of the place; of several parts, likewise. */
  private static Screen screen(Exchange exchange, Entry entry, Optional<Span> hit) {
    Layout layout = entry.analysis().document().layout();
    if (layout.pages().isEmpty()) {
      throw Problem.notFound();
    }
    Addresses addresses = new Addresses(entry.id(), layout);
    Screen ofPlace = addresses.screen(hit.orElse(new Span(0, 0)));
    int number = exchange.number("page", ofPlace.page().number(), 1, MOST_PAGES);
    List<Screen> screens = Screen.of(Documents.page(entry, number));
    int part = exchange.number("part", 0, 0, MOST_PARTS);
    if (part > screens.size()) {
      throw Problem.notFound();
    }
    if (part > 0) {
      return screens.get(part - 1);
    }
    return hit.isPresent() && ofPlace.page().number() == number ? ofPlace : screens.getFirst();
  }

  private static void picture(Exchange exchange) throws IOException {
    String name = exchange.context().pathParam("picture");
    if (!name.endsWith(PNG)) {
      throw Problem.notFound();
    }
    String id = Documents.id(exchange);
    int page = Documents.number(name.substring(0, name.length() - PNG.length()));
    PagePictures pictures = exchange.site().pictures();
    Optional<byte[]> png = pictures.kept(id, page);
    if (png.isEmpty()) {
      Entry entry = Documents.of(exchange);
      Documents.page(entry, page);
      Optional<Path> original = Documents.original(exchange, entry);
      if (original.isPresent() && PagePictures.drawable(entry.mediaType())) {
        png = pictures.draw(entry, original.get(), page);
      }
    }
    exchange.tagged("image/png", png.orElseThrow(() -> Problem.of(404, "picture")));
  }
}
