package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.app.http.Route;
import niengiam.app.http.page.Assets;
import niengiam.app.http.page.Renderer;
import org.junit.jupiter.api.Test;

/** The description of the API says what the routes are, no less and no more. */
class OpenApiTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private static JsonNode description() throws IOException {
    try (InputStream in =
        OpenApiTest.class.getClassLoader().getResourceAsStream("niengiam/app/http/openapi.yml")) {
      assertThat(in).isNotNull();
      return new YAMLMapper().readTree(in);
    }
  }

  /** "get /api/v1/search" to what is described. */
  private static Map<String, JsonNode> operations() throws IOException {
    Map<String, JsonNode> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : description().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.put(method.getKey() + " " + path.getKey(), method.getValue());
      }
    }
    return operations;
  }

  private static Map<String, Route> routes() {
    Assets assets = new Assets();
    Map<String, Route> routes = new TreeMap<>();
    for (Route route : WebServer.routes(new Renderer(assets), assets)) {
      if (route.path().startsWith("/api/v1/")) {
        routes.put(name(route), route);
      }
    }
    return routes;
  }

  private static String name(Route route) {
    return route.method().name().toLowerCase(Locale.ROOT) + " " + route.path();
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() throws IOException {
    assertThat(operations().keySet()).containsExactlyElementsOf(routes().keySet());
  }

  @Test
  void rolesAreThoseOfTheRoutes() throws IOException {
    Map<String, Route> routes = routes();
    operations()
        .forEach(
            (name, operation) -> {
              Route route = routes.get(name);
              String role = route.needs().map(r -> r.name().toLowerCase(Locale.ROOT)).orElse("");
              assertThat(operation.path("x-role").asText("")).as(name).isEqualTo(role);
              assertThat(operation.path("responses").has("401"))
                  .as(name)
                  .isEqualTo(route.needs().isPresent());
            });
  }

  @Test
  void operationsAreWhole() throws IOException {
    JsonNode all = description();
    List<String> ids = new ArrayList<>();
    operations()
        .forEach(
            (name, operation) -> {
              assertThat(operation.path("summary").asText("")).as(name).isNotEmpty();
              ids.add(operation.path("operationId").asText(""));
              List<String> given = new ArrayList<>();
              operation
                  .path("parameters")
                  .forEach(
                      p -> {
                        JsonNode parameter = resolved(all, p);
                        given.add(
                            parameter.path("in").asText() + " " + parameter.path("name").asText());
                      });
              Matcher parameter = PARAMETER.matcher(name);
              while (parameter.find()) {
                assertThat(given).as(name).contains("path " + parameter.group(1));
              }
              if (!name.startsWith("get ")) {
                assertThat(given).as(name).contains("header X-CSRF-Token");
              }
            });
    assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void whatIsReferredToIsThere() throws IOException {
    JsonNode all = description();
    List<JsonNode> references = all.findValues("$ref");
    assertThat(references).isNotEmpty();
    for (JsonNode reference : references) {
      assertThat(all.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  private static JsonNode resolved(JsonNode all, JsonNode node) {
    return node.has("$ref") ? all.at(node.path("$ref").asText().substring(1)) : node;
  }
}
