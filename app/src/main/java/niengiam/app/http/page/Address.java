package niengiam.app.http.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page: every view can be linked, so all that makes it stands there. */
public final class Address {
  private final String path;
  private final Map<String, String> parameters;

  private Address(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  static Address here(Context context) {
    Map<String, String> first = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("lang") && !parameter.getValue().isEmpty()) {
        first.put(parameter.getKey(), parameter.getValue().getFirst());
      }
    }
    return new Address(context.path(), first);
  }

  Address and(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Address(path, more);
  }

  String with(String name, String value) {
    return and(name, value).toString();
  }

  Address without(String name) {
    Map<String, String> less = new LinkedHashMap<>(parameters);
    less.remove(name);
    return new Address(path, less);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
