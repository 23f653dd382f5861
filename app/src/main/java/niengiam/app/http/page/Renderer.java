package niengiam.app.http.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;
import niengiam.app.http.Exchange;

/** Makes pages of templates. */
public final class Renderer {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "niengiam.app.http.template");
  private final Assets assets;

  public Renderer(Assets assets) {
    this.assets = assets;
  }

  /**
   * Answers with a page.
   *
   * @param part of the site
   * @param template without its ending
   * @param title key of the messages
   */
  public void page(
      Exchange exchange, String part, String template, String title, Map<String, Object> values)
      throws IOException {
    View view = new View(exchange, assets, exchange.messages().get(title), part);
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", view.parameters(values), html);
    exchange.html(html.toString());
  }
}
