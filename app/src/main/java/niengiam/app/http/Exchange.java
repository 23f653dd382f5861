package niengiam.app.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.app.json.Answers;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
public final class Exchange {
  static final int LONGEST_PARAMETER = 2_000;

  private final Context context;
  private final Site site;
  private final Visitor visitor;
  private final Messages messages;

  public Exchange(Context context, Site site, Visitor visitor, Messages messages) {
    this.context = context;
    this.site = site;
    this.visitor = visitor;
    this.messages = messages;
  }

  public Context context() {
    return context;
  }

  public Site site() {
    return site;
  }

  public Visitor visitor() {
    return visitor;
  }

  public Messages messages() {
    return messages;
  }

  public Figures figures() {
    return new Figures(messages.locale());
  }

  /** A question to the archive. */
  public <T> T ask(Library.Question<T> question) throws IOException {
    return site.library().ask(question);
  }

  /** A parameter of the address; empty text counts as none. */
  public Optional<String> query(String name) {
    return given(name, context.queryParam(name));
  }

  /** A field of the form. */
  public Optional<String> form(String name) {
    return given(name, context.formParam(name));
  }

  private static Optional<String> given(String name, @Nullable String value) {
    if (value != null && value.length() > LONGEST_PARAMETER) {
      throw Problem.parameter(name);
    }
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** A whole number of the address between two bounds. */
  public int number(String name, int otherwise, int least, int most) {
    Optional<String> value = query(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Problem.parameter(name);
    }
    throw Problem.parameter(name);
  }

  /** A year of the address. */
  public OptionalInt year(String name) {
    int year = number(name, -1, -1, 9999);
    return year < 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** One of the names of an enumeration, in any case. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return query(name)
        .map(
            value -> {
              for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(value)) {
                  return constant;
                }
              }
              throw Problem.parameter(name);
            });
  }

  /**
   * Answers with JSON and a tag of its content, or with 304 where the client has it.
   *
   * @throws IOException when the value cannot be written
   */
  public void json(Object value) throws IOException {
    tagged("application/json", Answers.MAPPER.writeValueAsBytes(value));
  }

  public void html(String page) throws IOException {
    context.contentType("text/html; charset=utf-8");
    context.result(page.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes and a tag of them, or with 304. */
  public void tagged(String type, byte[] body) {
    String tag = Tags.of(body);
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    context.contentType(type);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.result(body);
  }

  /**
   * A file to save.
   *
   * @param name with its ending
   */
  public void attachment(String name, String type, byte[] body) {
    context.contentType(type);
    context.header("Content-Disposition", Tags.attachment(name));
    context.result(body);
  }

  /**
   * Begins a file to save, whose bytes follow.
   *
   * @param name with its ending
   */
  public void attachment(String name, String type) {
    context.contentType(type);
    context.header("Content-Disposition", Tags.attachment(name));
  }

  /** Writes down what the visitor does. */
  public void log(String action, String object) throws IOException {
    site.actions().write(visitor.title(), context.ip(), action, object);
  }
}
