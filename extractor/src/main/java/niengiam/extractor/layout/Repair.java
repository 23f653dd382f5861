package niengiam.extractor.layout;

/**
 * A place where the text is not what was read, because only one meaning is possible there.
 *
 * @param span what stands in the text now
 * @param reading what was read
 * @param rule the id of what mended it
 */
public record Repair(Span span, String reading, String rule) {}
