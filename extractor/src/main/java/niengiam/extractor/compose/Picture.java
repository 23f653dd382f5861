package niengiam.extractor.compose;

import niengiam.extractor.layout.Box;

/**
 * Something on a page that is no text.
 *
 * @param kind "seal", "stamp", "handwritten", "picture"
 */
public record Picture(Box box, String kind) {}
