package niengiam.app.http.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.app.http.Exchange;

/** The address of a page: every view can be linked, so all that makes it stands there. */
public final class Address {
  private final String path;
  private final Map<String, List<String>> parameters;

  private Address(String path, Map<String, List<String>> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  static Address here(Context context) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("lang") && !parameter.getValue().isEmpty()) {
        all.put(parameter.getKey(), List.copyOf(parameter.getValue()));
      }
    }
    return new Address(context.path(), all);
  }

  Address and(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    more.put(name, List.of(value));
    return new Address(path, more);
  }

  String with(String name, String value) {
    return and(name, value).toString();
  }

  /** The same parameters of another page. */
  Address at(String other) {
    return new Address(other, parameters);
  }

  Address without(String name) {
    Map<String, List<String>> less = new LinkedHashMap<>(parameters);
    less.remove(name);
    return new Address(path, less);
  }

  /** The page of ours to which a form leads back; the query of one page only. */
  static String next(Exchange exchange, String page) {
    String asked = exchange.form("next").orElse(page);
    boolean ours =
        (asked.equals(page) || asked.startsWith(page + "?"))
            && asked.chars().noneMatch(c -> c < ' ');
    return ours ? asked : page;
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .flatMap(p -> p.getValue().stream().map(v -> encoded(p.getKey()) + "=" + encoded(v)))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
