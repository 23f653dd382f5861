package niengiam.corpus.sample;

import java.time.LocalDate;
import java.util.Optional;

/** Citations in the ways that offices print them. */
final class Citing {
  private final Scribe scribe;

  Citing(Scribe scribe) {
    this.scribe = scribe;
  }

  /** With date, and mostly with issuer and subject. */
  Prose full(Paper paper) {
    boolean issuer = scribe.below(5) > 0;
    boolean subject = scribe.below(4) > 0;
    return cite(paper, Optional.of(paper.date()), issuer, subject);
  }

  /** With date, issuer and subject. */
  Prose whole(Paper paper) {
    return cite(paper, Optional.of(paper.date()), true, true);
  }

  /** With an issuer that is not the document's. */
  Prose misascribed(Paper paper, String issuer, Fault fault) {
    Paper other = new Paper(paper.type(), paper.code(), paper.date(), issuer, paper.subject());
    Prose said = cite(other, Optional.of(paper.date()), true, true);
    return new Prose(
            said.text(), said.facts().stream().map(fact -> fact.of(paper)).toList(), said.calls())
        .stating(new Stated.Wrong(fault, paper.issuer(), issuer));
  }

  /** Type and code alone. */
  Prose brief(Paper paper) {
    return cite(paper, Optional.empty(), false, false);
  }

  /** With a date that is not the document's. */
  Prose misdated(Paper paper, LocalDate wrong, Fault fault) {
    return cite(paper, Optional.of(wrong), true, true)
        .stating(new Stated.Wrong(fault, Digits.print(paper.date()), Digits.print(wrong)));
  }

  /** Two decisions of one issuer and one day that share their code: "217, 218-QĐ/TW". */
  Prose pair(Paper first, Paper second) {
    Stated.Content one =
        new Stated.Cited(first, Optional.of(first.date()), Optional.empty(), Optional.empty());
    Stated.Content two =
        new Stated.Cited(second, Optional.of(first.date()), Optional.empty(), Optional.empty());
    return Prose.fill(
        "{}, {}, ngày {}",
        Prose.of(first.type() + " số " + first.number(), one),
        Prose.of(second.code(), two),
        day(first.date()));
  }

  /** A law by its name, which is its code. */
  Prose named(Paper law) {
    return Prose.of(
        law.code(), new Stated.Cited(law, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Prose cite(
      Paper paper, Optional<LocalDate> date, boolean withIssuer, boolean withSubject) {
    Optional<String> issuer = withIssuer ? Optional.of(paper.issuer()) : Optional.empty();
    Optional<String> subject = withSubject ? Optional.of(paper.subject()) : Optional.empty();
    String surface = paper.type() + scribe.pick(" số ", " số ", " ") + paper.code();
    Prose out = Prose.of(surface, new Stated.Cited(paper, date, issuer, subject));
    if (date.isPresent()) {
      String comma = paper.party() ? scribe.pick(", ngày ", " ngày ") : " ngày ";
      out = out.then(comma).then(day(date.get()));
    }
    if (issuer.isPresent()) {
      out = out.then(" của " + paper.issuer());
    }
    if (subject.isPresent()) {
      out = out.then(scribe.pick(" về ", " về việc ") + paper.subject());
    }
    return out;
  }

  private static Prose day(LocalDate date) {
    return Prose.of(Digits.print(date), new Stated.Day(date));
  }
}
