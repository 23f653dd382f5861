package niengiam.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import niengiam.extractor.wire.Wire;

/** What a request sends: a form of a page, or a JSON object of a program. */
public final class Body {
  private final Exchange exchange;
  private final Optional<JsonNode> json;

  private Body(Exchange exchange, Optional<JsonNode> json) {
    this.exchange = exchange;
    this.json = json;
  }

  /**
   * @throws Problem when it is no JSON object though it says so
   */
  public static Body of(Exchange exchange) {
    String type = exchange.context().contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      return new Body(exchange, Optional.empty());
    }
    try {
      JsonNode json = Wire.mapper().readTree(exchange.context().bodyAsBytes());
      if (json.isObject()) {
        return new Body(exchange, Optional.of(json));
      }
    } catch (JsonProcessingException e) {
      throw Problem.of(400, "request");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw Problem.of(400, "request");
  }

  /** A member; numbers and truth values as they are written. */
  public Optional<String> text(String name) {
    if (json.isEmpty()) {
      return exchange.form(name);
    }
    JsonNode member = json.get().path(name);
    if (member.isContainerNode() || member.asText().length() > Exchange.LONGEST_PARAMETER) {
      throw Problem.parameter(name);
    }
    String value = member.isNull() ? "" : member.asText().strip();
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  /** Whether it is a JSON object, whose numbers have a point. */
  public boolean program() {
    return json.isPresent();
  }
}
