package niengiam.extractor.layout;

/**
 * The verdict on the text layer of a page, before OCR.
 *
 * @param score the share of its words that are Vietnamese syllables, 0..1; 0 without words
 */
public record Triage(TextLayer layer, double score) {}
