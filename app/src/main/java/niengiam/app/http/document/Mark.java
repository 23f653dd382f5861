package niengiam.app.http.document;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A place of the text that is to be seen.
 *
 * @param kind class of the style sheet: "measure", "hit", "call" …
 * @param id of the place, so that links lead there
 * @param href where the place leads
 * @param title what a pointing device shows
 */
public record Mark(
    Span span, String kind, Optional<String> id, Optional<String> href, Optional<String> title) {
  static Mark plain(Span span, String kind, String title) {
    return new Mark(span, kind, Optional.empty(), Optional.empty(), Optional.of(title));
  }
}
