package niengiam.extractor.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What a style gives to the runs, paragraphs and tables that name it. */
final class DocxStyles {
  /** Style chains are short; a longer one is a circle. */
  private static final int LONGEST_CHAIN = 16;

  private final Map<String, Element> styles = new HashMap<>();
  private final String defaultFont;
  private String defaultStyle = "";

  DocxStyles(Optional<Element> root) {
    root.ifPresent(
        all -> {
          for (Element style : Xml.children(all)) {
            if ("style".equals(style.getLocalName())) {
              styles.put(Xml.attribute(style, "styleId"), style);
              if (Xml.attribute(style, "type").equals("paragraph")
                  && Xml.attribute(style, "default").equals("1")) {
                defaultStyle = Xml.attribute(style, "styleId");
              }
            }
          }
        });
    defaultFont =
        root.flatMap(r -> Xml.at(r, "docDefaults", "rPrDefault", "rPr"))
            .flatMap(DocxStyles::font)
            .orElse("");
  }

  /** Of the run itself, its style, the style of its paragraph, the document. */
  String font(Optional<Element> run, Optional<Element> paragraph) {
    return run(run, paragraph, DocxStyles::font).orElse(defaultFont);
  }

  boolean flag(String name, Optional<Element> run, Optional<Element> paragraph) {
    return run(run, paragraph, r -> Xml.flag(r, name)).orElse(false);
  }

  boolean raised(Optional<Element> run, Optional<Element> paragraph) {
    return run(run, paragraph, r -> Xml.value(r, "vertAlign"))
        .filter("superscript"::equals)
        .isPresent();
  }

  /** The numbering that a paragraph has of itself or through its style. */
  Optional<Element> numbering(Optional<Element> paragraph) {
    return paragraph
        .flatMap(p -> Xml.child(p, "numPr"))
        .or(
            () ->
                inherited(
                    style(paragraph, "pStyle", defaultStyle), s -> Xml.at(s, "pPr", "numPr")));
  }

  /** Whether the table or its style draws any border. */
  boolean bordered(Element tableProperties) {
    Optional<Element> own = Xml.child(tableProperties, "tblBorders");
    return own.or(
            () ->
                inherited(
                    Xml.value(tableProperties, "tblStyle").orElse(""),
                    s -> Xml.at(s, "tblPr", "tblBorders")))
        .filter(DocxStyles::ruled)
        .isPresent();
  }

  /** Whether any side is drawn. */
  static boolean ruled(Element borders) {
    for (Element side : Xml.children(borders)) {
      String line = Xml.attribute(side, "val");
      if (!line.isEmpty() && !line.equals("none") && !line.equals("nil")) {
        return true;
      }
    }
    return false;
  }

  private <T> Optional<T> run(
      Optional<Element> run, Optional<Element> paragraph, Function<Element, Optional<T>> what) {
    return run.flatMap(what)
        .or(() -> inherited(style(run, "rStyle", ""), s -> Xml.child(s, "rPr").flatMap(what)))
        .or(
            () ->
                inherited(
                    style(paragraph, "pStyle", defaultStyle),
                    s -> Xml.child(s, "rPr").flatMap(what)));
  }

  private static String style(Optional<Element> properties, String name, String otherwise) {
    return properties.flatMap(p -> Xml.value(p, name)).orElse(otherwise);
  }

  private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> what) {
    String here = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Element style = styles.get(here);
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> found = what.apply(style);
      if (found.isPresent()) {
        return found;
      }
      here = Xml.value(style, "basedOn").orElse("");
    }
    return Optional.empty();
  }

  private static Optional<String> font(Element run) {
    return Xml.child(run, "rFonts")
        .map(
            f -> {
              String high = Xml.attribute(f, "hAnsi");
              return high.isEmpty() ? Xml.attribute(f, "ascii") : high;
            })
        .filter(name -> !name.isEmpty());
  }
}
