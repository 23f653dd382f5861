package niengiam.app.http.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Visitor;
import niengiam.app.http.account.Role;
import niengiam.app.language.Figures;
import niengiam.app.table.Labels;
import niengiam.corpus.answer.DocumentLabel;

/**
 * What every page knows: its words, its visitor, its address.
 *
 * @param title of the page, in the words of the visitor
 * @param part of the site that it belongs to: "search", "import" …
 */
public record View(Exchange exchange, Assets assets, String title, String part) {
  /** Words of the messages. */
  public String say(String key, Object... values) {
    return exchange.messages().get(key, values);
  }

  public Figures figures() {
    return exchange.figures();
  }

  public Visitor visitor() {
    return exchange.visitor();
  }

  public String token() {
    return exchange.visitor().token();
  }

  public boolean may(Role role) {
    return exchange.visitor().may(role);
  }

  public String asset(String name) {
    return assets.path(name);
  }

  public String language() {
    return exchange.messages().locale().getLanguage();
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return Address.here(exchange.context()).with("lang", language().equals("vi") ? "en" : "vi");
  }

  /** This page with one parameter changed; page numbers start anew. */
  public String with(String name, String value) {
    Address address = Address.here(exchange.context());
    return name.equals("page")
        ? address.with(name, value)
        : address.without("page").with(name, value);
  }

  public String without(String name) {
    return Address.here(exchange.context()).without("page").without(name).toString();
  }

  public Optional<String> query(String name) {
    return exchange.query(name);
  }

  /** "Báo cáo 445-BC/HU · Tổng kết công tác … · Huyện ủy Mường Lam · 2023". */
  public String document(DocumentLabel label) {
    return new Labels(exchange.messages()).named(label);
  }

  /** "trang 3, mục II › 1, chú thích 2". */
  public String place(int page, List<String> section, String where) {
    return new Labels(exchange.messages()).place(page, section, where);
  }

  /** This search with a value of a facet chosen; a year is a range of one. */
  public String facet(String name, String value) {
    Address here = Address.here(exchange.context()).without("page");
    return switch (name) {
      case "year" -> here.and("from", value).with("to", value);
      default -> here.with(name, value);
    };
  }

  public String facetValue(String name, String value) {
    return name.equals("origin") ? say("origin." + value) : value;
  }

  /** Another page of the site with the parameters of this one: what is saved is what is shown. */
  public String same(String path) {
    return Address.here(exchange.context()).without("page").at(path).toString();
  }

  /** This page, for a form that leads back to it. */
  public String here() {
    return Address.here(exchange.context()).toString();
  }

  /** The parameters of a template. */
  Map<String, Object> parameters(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.put("view", this);
    return all;
  }
}
