package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import niengiam.extractor.layout.Span;

/** Members of gold rows; an absent one and null are both the empty text. */
final class Rows {
  private Rows() {}

  static String text(JsonNode row, String member) {
    return text(row.path(member));
  }

  static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  /** Present, and neither false nor empty. */
  static boolean holds(JsonNode row, String member) {
    JsonNode value = row.path(member);
    return value.isBoolean()
        ? value.booleanValue()
        : value.isContainerNode() ? !value.isEmpty() : !text(value).isEmpty();
  }

  static Span span(JsonNode range) {
    return new Span(range.path(0).asInt(), range.path(1).asInt());
  }
}
