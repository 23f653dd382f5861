package niengiam.app.http.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.corpus.answer.CitedDocument;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Span;

/**
 * All that the page of a document shows.
 *
 * @param picture address of the picture of the page; empty where there is none
 * @param width of the page in points, as SVG writes it
 * @param facts of the screen by kind, in the order of the text
 * @param counts of facts of the whole document by kind
 * @param citing who cites the document; empty where it has no number
 */
public record DocumentView(
    Entry entry,
    DocumentLabel label,
    Addresses addresses,
    Screen screen,
    Optional<Span> hit,
    boolean original,
    Optional<String> picture,
    String width,
    String height,
    List<BoxView> boxes,
    List<PageText.Part> text,
    Map<String, List<FactRow>> facts,
    Map<String, Integer> counts,
    List<MetadataRow> metadata,
    List<Heading> headings,
    List<Version> versions,
    List<CitedDocument> cited,
    Optional<ReferenceAnswer> citing,
    List<CorrectionRow> corrections) {

  /**
   * What the document says of itself.
   *
   * @param key of the messages
   * @param place address of the words that say it
   * @param confidence in percent
   */
  public record MetadataRow(String key, String value, Optional<String> place, long confidence) {}

  /** A section that has a title. */
  public record Heading(int level, String words, String place) {}

  /** What a person corrected; the place is empty where the text no longer has the words. */
  public record CorrectionRow(String surface, String change, Optional<String> place) {}

  public int pages() {
    return entry.analysis().document().layout().pages().size();
  }

  /** The number of the document, where it is known. */
  public Optional<String> number() {
    return label.number();
  }

  /** The place of a figure in this document. */
  public String place(Version.Place figure) {
    return addresses.at(new Span(figure.span().getFirst(), figure.span().getLast()));
  }

  public String place(CitedDocument document) {
    return addresses.at(new Span(document.span().getFirst(), document.span().getLast()));
  }
}
