package niengiam.analyzer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.extractor.layout.Span;

/** What figures are to each other, to plans and to bodies, in the words of the rule files. */
final class RelationExample {
  private RelationExample() {}

  static List<String> lines(List<Measure> measures) {
    List<String> lines = new ArrayList<>();
    for (Measure m : measures) {
      String value = plain(m.quantity().value());
      for (Link link : m.links()) {
        lines.add(kind(link) + " " + value + " " + valueAt(measures, link.other()));
      }
      m.fulfilment().ifPresent(f -> lines.add("plan " + plain(f.percent()) + " " + f.base()));
      m.outcome().ifPresent(o -> lines.add("target " + label(o.status()) + " " + value));
      m.organization().ifPresent(o -> lines.add("by " + value + " " + o));
    }
    return lines;
  }

  private static String kind(Link link) {
    return switch (link.kind()) {
      case PART_OF -> "part";
      case REMAINDER_OF -> "remainder";
      case EQUIVALENT -> "equivalent";
      case ACCOMPANIES -> "accompanies";
      case SHARE_OF -> "share";
    };
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String valueAt(List<Measure> measures, Span span) {
    return measures.stream()
        .filter(m -> m.span().equals(span))
        .map(m -> plain(m.quantity().value()))
        .findFirst()
        .orElse("?");
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
