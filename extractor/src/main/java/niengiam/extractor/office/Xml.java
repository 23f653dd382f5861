package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Elements by their local names: transitional and strict documents differ in the namespace only.
 */
final class Xml {
  private Xml() {}

  static List<Element> children(Element parent) {
    List<Element> all = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        all.add(element);
      }
    }
    return all;
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The element at the end of a path of local names. */
  static Optional<Element> at(Element parent, String... path) {
    Optional<Element> here = Optional.of(parent);
    for (String name : path) {
      here = here.flatMap(e -> child(e, name));
    }
    return here;
  }

  /** An attribute whatever its namespace, empty where absent. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The {@code val} of a child, absent where there is no such child. */
  static Optional<String> value(Element parent, String name) {
    return child(parent, name).map(e -> attribute(e, "val"));
  }

  /** A switch such as {@code w:vanish}: present and not turned off. */
  static Optional<Boolean> flag(Element parent, String name) {
    return value(parent, name)
        .map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off") && !v.equals("none"));
  }

  /** A number, or the given one where the text is none. */
  static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
