package niengiam.corpus.audit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.Metadata;

/** The number of a letterhead in the form of a citation. */
final class OwnCode {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,6})(?:/(\\d{4}))?([-/])(\\p{Lu}\\p{L}{0,4})[-/](\\p{Lu}[\\p{Lu}\\d-]*)");

  private OwnCode() {}

  /** Empty for letters and other numbers without the code of a type. */
  static Optional<Reference> reference(Metadata.Field<String> number, Metadata metadata) {
    Matcher parts = NUMBER.matcher(number.value());
    if (!parts.matches() || metadata.type().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year =
        parts.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(parts.group(2)));
    return Optional.of(
        new Reference(
            number.span(),
            number.value(),
            metadata.type().get().value(),
            Optional.of(parts.group(1)),
            year,
            Optional.of(parts.group(4)),
            Optional.of(parts.group(5)),
            Optional.empty(),
            number.value(),
            parts.group(3).equals("-") ? Reference.Numbering.PARTY : Reference.Numbering.STATE,
            metadata.date().map(Metadata.Field::value),
            metadata.issuer().map(Metadata.Field::value),
            metadata.subject().map(Metadata.Field::value),
            Optional.empty(),
            false,
            Optional.empty(),
            "cites",
            Optional.empty(),
            Optional.empty(),
            "letterhead",
            number.confidence()));
  }
}
