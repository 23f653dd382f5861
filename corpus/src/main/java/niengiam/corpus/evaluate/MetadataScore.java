package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.analyzer.metadata.Metadata;

/** Scores what a document says of itself, field by field. */
final class MetadataScore {
  private static final double SAME_SUBJECT = 0.9;
  private static final double SAME_ISSUER = 0.7;

  private MetadataScore() {}

  /** Number and date count only where the gold has the field at all. */
  static void score(JsonNode gold, Metadata found, Tally tally) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    checks.put("type", alike(Rows.text(gold, "document_type"), text(found.type()), 1));
    checks.put("subject", alike(Rows.text(gold, "subject"), text(found.subject()), SAME_SUBJECT));
    checks.put(
        "issuer",
        alike(Rows.text(gold.path("issuing_body"), "name"), text(found.issuer()), SAME_ISSUER));
    JsonNode signer = gold.path("signer");
    checks.put("signer", alike(Rows.text(signer, "name"), text(found.signerName()), 1));
    checks.put("signerRole", role(Rows.text(signer, "role"), text(found.signerRole())));
    checks.put("periodYear", Rows.text(gold, "report_year").equals(text(found.periodYear())));
    checks.put("planYear", Rows.text(gold, "plan_year").equals(text(found.planYear())));
    checks.put("recipients", gold.path("recipients").size() == found.recipients().size());
    if (gold.has("number")) {
      checks.put(
          "number", Keys.code(Rows.text(gold, "number")).equals(Keys.code(text(found.number()))));
    }
    if (gold.has("date")) {
      checks.put("date", Rows.text(gold, "date").equals(text(found.date())));
    }
    checks.forEach(
        (field, right) -> {
          if (!right) {
            tally.missed("metadata", field, OptionalInt.empty(), read(found, field));
          }
        });
    tally.value("metadata.fields", checks.size());
    tally.share("metadata.accuracy", List.copyOf(checks.values()), right -> right);
  }

  private static boolean alike(String gold, String found, double least) {
    return gold.isEmpty() ? found.isEmpty() : Keys.wordsF1(gold, found) >= least;
  }

  /** A role of several parts ("A/B") is right with either part. */
  private static boolean role(String gold, String found) {
    return gold.isEmpty()
        ? found.isEmpty()
        : Stream.concat(Stream.of(gold), Stream.of(gold.split("/", -1)))
            .anyMatch(part -> Keys.squash(part).equals(Keys.squash(found)));
  }

  private static String read(Metadata found, String field) {
    return switch (field) {
      case "type" -> text(found.type());
      case "subject" -> text(found.subject());
      case "issuer" -> text(found.issuer());
      case "signer" -> text(found.signerName());
      case "signerRole" -> text(found.signerRole());
      case "periodYear" -> text(found.periodYear());
      case "planYear" -> text(found.planYear());
      case "number" -> text(found.number());
      case "date" -> text(found.date());
      default -> String.join("; ", found.recipients());
    };
  }

  private static String text(Optional<? extends Metadata.Field<?>> field) {
    return field.map(f -> f.value().toString()).orElse("");
  }
}
