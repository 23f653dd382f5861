package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference.Numbering;
import niengiam.analyzer.text.Triggers;
import niengiam.config.Rules;

/** Reads all citations of a paragraph: by number, then by name where no number is. */
public final class CitationReader {
  /** What an unknown or mended part of a code takes from the trust in its form. */
  private static final double UNCERTAIN = 0.75;

  private static final Pattern AND = Pattern.compile("\\s{0,2}(?:,|và|, và|&)\\s{0,2}");

  private final Vocabulary vocabulary;
  private final MentionScanner scanner;
  private final IssuerPhrase issuers;
  private final ParticularsReader particulars;
  private final NamedDocuments named;
  private final Triggers.Openings openings;

  public CitationReader(Rules rules) {
    vocabulary = new Vocabulary(rules);
    scanner = new MentionScanner(vocabulary);
    issuers = new IssuerPhrase(rules.issuers());
    particulars = new ParticularsReader(issuers);
    named = new NamedDocuments(vocabulary);
    openings = new Triggers.Openings(openings());
  }

  /** What citations begin with. */
  public Map<Triggers.Kind, List<String>> openings() {
    return Map.of(
        Triggers.Kind.DOCUMENT_TYPE,
        List.copyOf(scanner.typeWords()),
        Triggers.Kind.LAW,
        NamedDocuments.WORDS,
        Triggers.Kind.POINTER,
        PointingWords.OPENINGS);
  }

  /** In order of their places, none overlapping another. */
  public List<Citation> read(String paragraph) {
    return read(DateScanner.scan(paragraph, openings));
  }

  /** As {@link #read(String)}, of a paragraph whose dates are known. */
  public List<Citation> read(DateScanner.Scan scan) {
    String text = scan.folded();
    List<Mention> mentions = scanner.find(text, scan.triggers());
    List<DateScanner.Found> dates = scan.dates();
    List<Particulars> details = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      List<Mention> next = mentions.subList(i + 1, mentions.size());
      details.add(particulars.read(text, mentions.get(i).end(), dates, next));
    }
    shareInLists(text, mentions, details);
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      found.add(numbered(text, mentions.get(i), details.get(i)));
    }
    List<Citation> byName = named.find(text, scan.triggers(), dates);
    int at = 0;
    for (Citation citation : byName) {
      while (at < mentions.size() && mentions.get(at).end() <= citation.start()) {
        at++;
      }
      if (at == mentions.size() || mentions.get(at).start() >= citation.end()) {
        found.add(citation);
      }
    }
    found.sort(Comparator.comparingInt(Citation::start));
    return found;
  }

  /** "217-QĐ/TW và 218-QĐ/TW, ngày … của …": date and issuer belong to each. */
  private static void shareInLists(String text, List<Mention> mentions, List<Particulars> details) {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Mention here = mentions.get(i);
      Mention next = mentions.get(i + 1);
      Particulars own = details.get(i);
      boolean list =
          here.type().equals(next.type())
              && AND.matcher(text).region(here.end(), next.start()).matches();
      if (list && !own.dated()) {
        Particulars theirs = details.get(i + 1);
        details.set(
            i,
            new Particulars(own.start(), own.end(), theirs.date(), theirs.issuer(), own.subject()));
      }
    }
  }

  private Citation numbered(String text, Mention mention, Particulars details) {
    Optional<Code> code = mention.code();
    String type = mention.type().map(t -> t.name()).orElse("");
    String rule = rule(mention);
    double trust = vocabulary.confidence(rule);
    if (code.isPresent() && !rule.equals("mended") && !code.get().certain()) {
      trust *= UNCERTAIN;
    }
    Optional<String> issuer =
        details.issuer().isPresent() ? details.issuer() : issuers.before(text, mention.start());
    return new Citation(
        mention.start(),
        mention.end(),
        type,
        Optional.of(mention.number()),
        code.map(Code::year).orElse(OptionalInt.empty()),
        code.flatMap(Code::typeCode),
        code.flatMap(Code::issuerCode),
        code.flatMap(Code::unit),
        code.map(Code::canonical).orElse(type + " " + mention.number()),
        code.map(Code::system).orElse(Numbering.NICKNAME),
        details.date(),
        issuer,
        details.subject(),
        mention.elliptical(),
        code.flatMap(Code::repaired),
        Relation.of(text, mention.start()),
        rule,
        trust);
  }

  private static String rule(Mention mention) {
    if (mention.code().isEmpty()) {
      return mention.announced() ? "number-only" : "nickname";
    }
    Code code = mention.code().get();
    if (code.repaired().isPresent()) {
      return "mended";
    }
    return mention.elliptical() ? "listed" : code.form();
  }
}
