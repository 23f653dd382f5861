package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.extractor.layout.Span;

/**
 * A numbered document as one place names it: a citation, or the letterhead of the document itself.
 *
 * @param document id of the document that it stands in
 * @param citing its issuer in plain words, empty where it is not known
 * @param series system, issuer with its unit, and type; codes with a year in them are numbered
 *     apart
 * @param sure whether the unit is known by its name: "UBND" of two documents need not be one
 *     committee, nor "Tỉnh ủy" that of one province
 * @param number in digits
 * @param tail the unit that drafted a letter
 * @param issuer as printed
 * @param subject content words, and years
 * @param own the letterhead of the document
 * @param caption the line below the title of an appendix
 */
record Mention(
    String document,
    String citing,
    Span span,
    String series,
    boolean sure,
    int number,
    String tail,
    String canonical,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Set<String> subject,
    boolean own,
    boolean caption) {
  private static final int LONGEST_NUMBER = 6;
  private static final Pattern UNNAMED =
      Pattern.compile("@(?:\\?|tinh|thanhpho|huyen|quan|thixa|xa|phuong|thitran)$");

  Mention {
    subject = Set.copyOf(subject);
  }

  /** The same for all mentions of one document, and for documents of other years and terms. */
  String code() {
    return series + '|' + number + '|' + tail;
  }

  /**
   * Whether both mean the committee of one place: the place is named, or both stand in one
   * document, or in documents of one issuer, whose "Tỉnh ủy" is always the same.
   */
  boolean oneUnit(Mention other) {
    boolean level = !series.contains("@?");
    return sure
        || document.equals(other.document)
        || level && !citing.isEmpty() && citing.equals(other.citing);
  }

  /** What a document says of itself and of others. */
  static List<Mention> of(Reading document) {
    List<Mention> mentions = new ArrayList<>();
    List<Reference> references = document.analysis().references();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Optional<String> key = reference.key().filter(k -> reference.target().isEmpty());
      int next =
          i + 1 < references.size() ? references.get(i + 1).span().start() : Integer.MAX_VALUE;
      key.flatMap(k -> of(document, reference, k, next)).ifPresent(mentions::add);
    }
    own(document).ifPresent(mentions::add);
    return mentions;
  }

  private static Optional<Mention> of(Reading document, Reference reference, String key, int next) {
    String[] parts = key.split("\\|", -1);
    boolean numbered = parts[0].equals("party") || parts[0].equals("state");
    if (!numbered || parts.length < 5 || !digits(parts[3])) {
      return Optional.empty();
    }
    return Optional.of(mention(document, reference, parts, subject(document, reference, next)));
  }

  private static Mention mention(
      Reading document, Reference reference, String[] parts, String subject) {
    return new Mention(
        document.id(),
        document.issuer(),
        reference.span(),
        parts[0] + '|' + parts[1] + '|' + parts[2] + (reference.year().isPresent() ? "|y" : ""),
        !UNNAMED.matcher(parts[1]).find(),
        Integer.parseInt(parts[3]),
        parts.length > 5 ? parts[5] : "",
        reference.canonical(),
        reference.date(),
        reference.issuer(),
        Likeness.words(subject),
        false,
        Captions.stands(document, reference));
  }

  private Mention asOwn() {
    return new Mention(
        document, citing, span, series, sure, number, tail, canonical, date, issuer, subject, true,
        false);
  }

  /** The subject behind the last of several documents need not be that of the ones before it. */
  private static String subject(Reading document, Reference reference, int next) {
    String subject = reference.subject().orElse("");
    int at = document.text().indexOf(subject, reference.span().end());
    return at >= 0 && at < next ? subject : "";
  }

  private static Optional<Mention> own(Reading document) {
    return document
        .ownReference()
        .flatMap(
            reference -> {
              String[] parts = reference.key().orElse("").split("\\|", -1);
              return parts.length < 5 || !digits(parts[3])
                  ? Optional.empty()
                  : Optional.of(
                      mention(document, reference, parts, reference.subject().orElse("")).asOwn());
            });
  }

  static boolean digits(String number) {
    return !number.isEmpty()
        && number.length() <= LONGEST_NUMBER
        && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
