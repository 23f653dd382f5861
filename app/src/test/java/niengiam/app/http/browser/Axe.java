package niengiam.app.http.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page. */
final class Axe {
  private static final String SERIOUS =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ["violations"], rules: {"target-size": {enabled: true}}}).then(
        (found) => done(found.violations
          .filter((v) => v.impact === "serious" || v.impact === "critical")
          .flatMap((v) => v.nodes.map((n) =>
            v.id + " (" + v.impact + ") at " + n.target.join(" ") + ": " + n.failureSummary))),
        (error) => done(["axe: " + error]));
      """;

  private final String script;

  Axe() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Rule, place and reason of every finding of impact serious or critical. */
  List<String> serious(Chromium browser) {
    if (browser.run("return typeof axe === 'undefined'").equals(true)) {
      browser.run(script);
    }
    return ((List<?>) browser.runLater(SERIOUS)).stream().map(String::valueOf).toList();
  }
}
