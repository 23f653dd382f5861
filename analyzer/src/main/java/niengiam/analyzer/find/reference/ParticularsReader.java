package niengiam.analyzer.find.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads date, issuer and subject behind a code: "…, ngày … của … về …". */
final class ParticularsReader {
  private static final Pattern TO_DATE =
      Pattern.compile(
          "\\s{0,2}[,;|]?\\s{0,2}\\(?(?:(?:được )?(?:ký |ban hành )){0,2}(?:ngày\\s{0,2})?$");

  private static final Pattern TO_ISSUER = Pattern.compile("\\s{0,2},?\\s{0,2}(?:của|do)\\s{1,2}");

  private static final Comparator<DateScanner.Found> BY_START =
      Comparator.comparingInt(DateScanner.Found::start);

  private final IssuerPhrase issuers;

  ParticularsReader(IssuerPhrase issuers) {
    this.issuers = issuers;
  }

  /**
   * @param end of the code
   * @param dates all dates of the text, in order
   * @param next the citations that follow, in order
   */
  Particulars read(String text, int end, List<DateScanner.Found> dates, List<Mention> next) {
    int at = end;
    int limit = next.isEmpty() ? text.length() : next.getFirst().start();
    Optional<DateScanner.Found> date = dateAt(text, at, dates, limit);
    at = date.map(DateScanner.Found::end).orElse(at);
    Optional<String> issuer = Optional.empty();
    // A date may run into what was taken for the next citation.
    Matcher of = TO_ISSUER.matcher(text).region(at, Math.max(at, limit));
    if (of.lookingAt()) {
      int stop = issuers.end(text, of.end(), limit);
      if (stop > of.end()) {
        issuer = Optional.of(text.substring(of.end(), stop).strip());
        at = stop;
      }
    }
    if (date.isEmpty()) {
      date = dateAt(text, at, dates, limit);
      at = date.map(DateScanner.Found::end).orElse(at);
    }
    Optional<SubjectPhrase.Found> subject = SubjectPhrase.read(text, at, next);
    return new Particulars(
        end,
        subject.map(SubjectPhrase.Found::end).orElse(at),
        date.map(DateScanner.Found::date),
        issuer,
        subject.map(SubjectPhrase.Found::text));
  }

  /** The date that stands at an offset, with nothing but "ngày" and a mark before it. */
  static Optional<DateScanner.Found> dateAt(
      String text, int at, List<DateScanner.Found> dates, int limit) {
    int first =
        Collections.binarySearch(dates, new DateScanner.Found(at, at, LocalDate.MIN), BY_START);
    int index = first < 0 ? -first - 1 : first;
    if (index < dates.size()) {
      DateScanner.Found date = dates.get(index);
      boolean near = date.start() < limit && date.start() - at < 30;
      if (near && TO_DATE.matcher(text).region(at, date.start()).matches()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }
}
