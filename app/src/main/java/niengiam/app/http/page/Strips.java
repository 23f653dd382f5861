package niengiam.app.http.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** Where on the images of their pages the places of one answer are. */
final class Strips {
  /** Documents that are opened for one answer; places in more of them have no image. */
  private static final int MOST_DOCUMENTS = 24;

  private final Corpus corpus;
  private final Map<String, Optional<Layout>> layouts = new HashMap<>();

  Strips(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Empty where the format has no pages to show. */
  Optional<Strip> of(String document, int page, List<Integer> span) {
    if (!layouts.containsKey(document)) {
      layouts.put(document, layouts.size() < MOST_DOCUMENTS ? layout(document) : Optional.empty());
    }
    return layouts.get(document).flatMap(layout -> of(layout, document, page, span));
  }

  private Optional<Layout> layout(String document) {
    return corpus.reader().get(document).map(Entry::analysis).map(a -> a.document().layout());
  }

  private static Optional<Strip> of(
      Layout layout, String document, int number, List<Integer> span) {
    List<Box> boxes = layout.boxes(number, new Span(span.getFirst(), span.getLast()));
    Optional<Page> page = layout.pages().stream().filter(p -> p.number() == number).findFirst();
    if (boxes.isEmpty() || page.isEmpty() || page.get().height() <= 0) {
      return Optional.empty();
    }
    Box around = Box.around(boxes);
    double middle = (around.y() + around.bottom()) / 2 / page.get().height();
    return Optional.of(
        new Strip(
            Places.image(document, number, span),
            Math.round(Math.clamp(middle, 0, 1) * 1000) / 1000.0));
  }
}
