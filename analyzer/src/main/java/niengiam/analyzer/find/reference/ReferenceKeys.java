package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.config.DocumentType;
import niengiam.config.Issuer;
import niengiam.config.Rules;

/**
 * Keys under which all citations of one document are the same.
 *
 * <pre>
 * party|TW|KL|65|2019-10-30        system, issuer, type, number, date
 * party|HU@banmay|BC|414|?         a local issuer with its unit; no date known
 * state|CP|NĐ|4|2015               year, for the State numbers by year
 * state|UBND@banmay|CV|12|2022|NV  a letter with the unit that drafted it
 * party|TW|NQ|24|term:IX           the term where no date is known
 * law|luat-dat-dai|2013            a law known by its name
 * named|nghi-quyet-dai-hoi-xiii    another document known by its name
 * nick|de-an-132@tinh              known by a number that is that of the act which approved it
 * </pre>
 *
 * <p>What one mention leaves out (date, unit) is taken from the others of the same document as long
 * as they agree.
 */
public final class ReferenceKeys {
  private static final String UNKNOWN = "?";
  private static final Set<String> NICKNAMED = Set.of("Đề án", "Chương trình", "Dự án");
  private static final Pattern TERM = Pattern.compile("(?i)(?:khóa|khoá)\\s+([IVX]+)\\b");
  private static final Pattern YEAR = Pattern.compile("\\snăm\\s\\d{4}$");
  private static final Pattern PARTNERS = Pattern.compile("(Quy chế phối hợp) (.+) – (.+)");

  private record Named(String bare, long alphabet, Issuer issuer) {}

  /** What the printed name of an issuer tells. */
  private record Issuing(Optional<Issuer> issuer, Optional<Locality> unit, Optional<String> term) {}

  /** What a mention says by itself. */
  private record Draft(
      String system,
      String issuer,
      Optional<Locality> unit,
      boolean local,
      String rest,
      String when,
      Optional<String> term,
      String tail) {
    /** A key of all that stays, without unit and date. */
    String stem() {
      return system + '|' + issuer + '|' + rest + '|' + tail;
    }
  }

  private final Vocabulary vocabulary;
  private final List<Named> issuersByName = new ArrayList<>();
  private final Map<String, DocumentType> typesByName = new HashMap<>();

  public ReferenceKeys(Rules rules) {
    vocabulary = new Vocabulary(rules);
    for (Issuer issuer : rules.issuers()) {
      for (String name : issuer.names()) {
        String bare = Letters.bare(name);
        issuersByName.add(new Named(bare, alphabet(bare), issuer));
      }
    }
    issuersByName.sort(Comparator.comparingInt((Named n) -> -n.bare().length()));
    vocabulary.types().forEach(type -> typesByName.putIfAbsent(type.name(), type));
  }

  /**
   * One key a citation, in their order.
   *
   * @param ownIssuer of the citing document
   */
  public List<String> of(List<Reference> references, Optional<String> ownIssuer) {
    Optional<Locality> own = ownIssuer.flatMap(Locality::of).filter(l -> l.name().isPresent());
    // Few bodies issue all that a document cites.
    Map<String, Issuing> issuing = new HashMap<>();
    List<Draft> drafts = new ArrayList<>(references.size());
    for (Reference r : references) {
      drafts.add(draft(r, own, r.issuer().map(i -> issuing.computeIfAbsent(i, this::issuing))));
    }
    Map<String, Set<Locality>> units = new HashMap<>();
    for (Draft draft : drafts) {
      draft
          .unit()
          .ifPresent(u -> units.computeIfAbsent(draft.stem(), s -> new LinkedHashSet<>()).add(u));
    }
    Map<String, Set<String>> times = new HashMap<>();
    Map<String, Set<String>> terms = new HashMap<>();
    List<String> heads = new ArrayList<>();
    for (Draft draft : drafts) {
      String head = head(draft, units.getOrDefault(draft.stem(), Set.of()));
      heads.add(head);
      draft.term().ifPresent(t -> known(terms, head).add("term:" + t));
      if (!draft.when().equals(UNKNOWN) && !draft.when().isEmpty()) {
        known(times, head + draft.tail()).add(draft.when());
      }
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Set<String> told = times.getOrDefault(heads.get(i) + draft.tail(), Set.of());
      Set<String> all = told.isEmpty() ? terms.getOrDefault(heads.get(i), Set.of()) : told;
      boolean open = draft.when().equals(UNKNOWN) || draft.when().isEmpty() && told.size() == 1;
      String when = open ? only(all) : draft.when();
      keys.add(
          heads.get(i)
              + (when.isEmpty() ? "" : "|" + when)
              + (draft.tail().isEmpty() ? "" : "|" + draft.tail()));
    }
    return keys;
  }

  /** The key without what tells the times apart. */
  private static String head(Draft draft, Set<Locality> units) {
    String unit =
        draft.unit().orElse(Locality.UNKNOWN).among(units).map(Locality::word).orElse(UNKNOWN);
    if (draft.issuer().isEmpty()) {
      boolean placed = draft.local() && !unit.equals(UNKNOWN);
      return draft.system() + "|" + draft.rest() + (placed ? "@" + unit : "");
    }
    String issuer = draft.issuer() + (draft.local() ? "@" + unit : "");
    return draft.system() + "|" + issuer + "|" + draft.rest();
  }

  private static Set<String> known(Map<String, Set<String>> by, String stem) {
    return by.computeIfAbsent(stem, s -> new TreeSet<>());
  }

  private static String only(Set<String> known) {
    return known.size() == 1 ? known.iterator().next() : UNKNOWN;
  }

  private Issuing issuing(String printed) {
    return new Issuing(named(printed), Locality.of(printed), term(printed));
  }

  private Draft draft(Reference r, Optional<Locality> own, Optional<Issuing> printed) {
    if (r.number().isEmpty()) {
      return byName(r);
    }
    Optional<Locality> issuing = printed.flatMap(Issuing::unit);
    Optional<Issuer> issuer =
        r.issuerCode()
            .flatMap(code -> vocabulary.issuer(first(code)).map(Vocabulary.Known::rule))
            .or(
                () ->
                    r.issuerCode().isPresent()
                        ? Optional.empty()
                        : printed.flatMap(Issuing::issuer));
    boolean coded = r.issuerCode().isPresent();
    boolean undated = r.date().isEmpty() && r.year().isEmpty();
    if (!coded && undated && (issuer.isEmpty() || NICKNAMED.contains(r.type()))) {
      Optional<Locality> unit = issuing.map(l -> l.in(own));
      String name = Slug.of(r.type() + " " + number(r.number().get()));
      return new Draft("nick", "", unit, true, name, "", Optional.empty(), "");
    }
    // "59-CP" of the years before 1998 has a hyphen like a number of the Party.
    String system = issuer.map(Issuer::system).filter(i -> !i.equals("any")).orElse("");
    boolean party =
        system.isEmpty() ? r.system() == Reference.Numbering.PARTY : system.equals("party");
    boolean local = !issuer.map(i -> i.level().equals("central")).orElse(false);
    Optional<Locality> unit =
        local
            ? issuing
                .or(() -> issuer.flatMap(i -> Locality.ofCodeLevel(i.level())))
                .map(l -> l.in(own))
            : Optional.empty();
    String when =
        party
            ? r.date().map(Object::toString).orElse(UNKNOWN)
            : r.year().isPresent()
                ? Integer.toString(r.year().getAsInt())
                : r.date().map(d -> Integer.toString(d.getYear())).orElse(UNKNOWN);
    return new Draft(
        party ? "party" : "state",
        r.issuerCode().or(() -> issuer.map(Issuer::code)).orElse(UNKNOWN),
        unit,
        local && (coded || issuer.isPresent()),
        type(r) + "|" + number(r.number().get()),
        when,
        party ? printed.flatMap(Issuing::term) : Optional.empty(),
        r.typeCode().isPresent() ? "" : r.unitCode().orElse(""));
  }

  private static Draft byName(Reference r) {
    boolean law = r.system() == Reference.Numbering.LAW;
    String name = law ? YEAR.matcher(r.canonical()).replaceFirst("") : r.canonical();
    Matcher partners = PARTNERS.matcher(name);
    // Of two that signed together either may be named first.
    if (partners.matches() && partners.group(2).compareTo(partners.group(3)) > 0) {
      name = partners.replaceFirst("$1 $3 – $2");
    }
    String year = law && r.year().isPresent() ? Integer.toString(r.year().getAsInt()) : "";
    return new Draft(
        law ? "law" : "named",
        "",
        Optional.empty(),
        false,
        Slug.of(name),
        year,
        Optional.empty(),
        "");
  }

  private static Optional<String> term(String issuer) {
    Matcher term = TERM.matcher(issuer);
    return term.find() ? Optional.of(term.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  /** The first of joint issuers; it gives the number. */
  private static String first(String code) {
    int hyphen = code.indexOf('-');
    return hyphen < 0 ? code : code.substring(0, hyphen);
  }

  private Optional<Issuer> named(String printed) {
    String bare = Letters.bare(printed);
    long alphabet = alphabet(bare);
    for (Named named : issuersByName) {
      if ((named.alphabet() & ~alphabet) == 0 && bare.contains(named.bare())) {
        return Optional.of(named.issuer());
      }
    }
    return Optional.empty();
  }

  /** The letters of a name, a bit each; others share the bits of these. */
  private static long alphabet(String bare) {
    long letters = 0;
    for (int i = 0; i < bare.length(); i++) {
      letters |= 1L << bare.charAt(i);
    }
    return letters;
  }

  private String type(Reference r) {
    if (r.typeCode().isPresent()) {
      return r.typeCode().get();
    }
    Optional<DocumentType> named = Optional.ofNullable(typesByName.get(r.type()));
    return named
        .map(ReferenceKeys::code)
        .orElseGet(() -> r.unitCode().isPresent() ? "CV" : UNKNOWN);
  }

  private static String code(DocumentType type) {
    boolean law = type.system().equals("law") && !type.id().equals("phap-lenh");
    return law
        ? "LUAT"
        : type.codes().stream()
            .findFirst()
            .orElseGet(() -> Slug.joined(type.name()).toUpperCase(Locale.ROOT));
  }

  private static String number(String printed) {
    return Letters.withoutZeros(printed).toLowerCase(Locale.ROOT);
  }
}
