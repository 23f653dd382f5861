package niengiam.extractor.layout;

/** A printed line, or the part of it that belongs to one block, with its box on the page. */
public record Line(Span span, Box box) {}
