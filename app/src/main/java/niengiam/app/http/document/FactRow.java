package niengiam.app.http.document;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A fact in words.
 *
 * @param index among the facts of the document; names its row, its mark and its boxes
 * @param kind "reference", "short-form", "measure", "date", "place", "organization", "person"
 * @param surface as printed
 * @param reading what it was read as
 * @param link a page about what it names
 * @param confidence in percent
 * @param corrected by a person
 */
public record FactRow(
    int index,
    String kind,
    Span span,
    String surface,
    String reading,
    Optional<String> link,
    String rule,
    long confidence,
    boolean corrected) {}
