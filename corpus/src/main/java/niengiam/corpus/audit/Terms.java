package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;

/**
 * C8: the year or the term of the National Assembly in a code does not fit its date ("04/2015/NĐ-CP
 * ngày 09/01/2016", "58/2010/QH13").
 */
final class Terms implements Check {
  private static final Pattern TERM = Pattern.compile("QH(\\d{1,2})");

  /** Years in which a term begins, by the date of its first session. */
  private static final Map<Integer, Integer> BEGINS =
      Map.of(10, 1997, 11, 2002, 12, 2007, 13, 2011, 14, 2016, 15, 2021, 16, 2026);

  @Override
  public String id() {
    return "C8-term-year";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Reference reference : document.analysis().references()) {
      boolean coded = reference.number().isPresent() && reference.year().isPresent();
      Optional<String> expected = coded ? wrong(reference) : Optional.empty();
      expected.ifPresent(
          e ->
              suspicions.add(
                  Suspicion.of(
                      this,
                      List.of(document.evidence(reference.span())),
                      e,
                      reference
                          .date()
                          .map(CodeDates.DATE::format)
                          .orElse(Integer.toString(reference.year().getAsInt())),
                      "code",
                      reference.canonical())));
    }
    return suspicions;
  }

  private static Optional<String> wrong(Reference reference) {
    int year = reference.year().getAsInt();
    Optional<Integer> dated = reference.date().map(LocalDate::getYear).filter(y -> y != year);
    if (dated.isPresent()) {
      return Optional.of(Integer.toString(year));
    }
    Matcher term = TERM.matcher(reference.canonical());
    if (!term.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(term.group(1));
    Integer begins = BEGINS.get(number);
    Integer ends = BEGINS.get(number + 1);
    return begins == null || ends == null || year >= begins && year <= ends
        ? Optional.empty()
        : Optional.of(begins + "–" + ends);
  }
}
