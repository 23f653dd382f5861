package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.analyzer.find.reference.CodeTokens.Token;
import niengiam.config.DocumentType;
import niengiam.config.Issuer;

/**
 * Reads number symbols of all orders, at one place of a text. It prefers to read nothing: a code
 * without type word or "số" before it must consist of known parts.
 */
public final class CodeReader {
  private static final int MOST_DIGITS = 5;

  private final Vocabulary vocabulary;
  private final UntypedCodes untyped;

  public CodeReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    untyped = new UntypedCodes(vocabulary);
  }

  /**
   * @param folded see {@link Letters#fold}
   * @param at the first digit of the number, or a letter that scans make of one
   */
  public Optional<Code> read(String folded, int at, Hint hint) {
    int end = numberEnd(folded, at);
    if (end == at) {
      return Optional.empty();
    }
    String printed = folded.substring(at, end);
    String number = digits(printed);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean misread = !number.equals(printed);
    List<Token> tokens = CodeTokens.read(folded, end);
    OptionalInt year = year(tokens);
    List<Token> rest = year.isPresent() ? tokens.subList(1, tokens.size()) : tokens;
    CodeDraft draft = new CodeDraft(at, number, year, misread, hint);
    Optional<Code> code = Optional.empty();
    if (rest.isEmpty() || year.isPresent() && !rest.getFirst().separated()) {
      if (year.isPresent() && hint.type().isPresent() && hint.announced() && !misread) {
        code = Optional.of(draft.yearOnly(tokens.getFirst().end()));
      }
    } else if (!Letters.isDigit(rest.getFirst().text().charAt(0))) {
      code = withParts(draft, rest);
    }
    return code.filter(c -> !misread || c.certain());
  }

  private Optional<Code> withParts(CodeDraft draft, List<Token> parts) {
    Optional<Code> code = draft.year().isPresent() ? assembly(draft, parts) : Optional.empty();
    if (code.isEmpty() && parts.size() > 1) {
      code = typed(draft, parts);
    }
    if (code.isEmpty()) {
      code = fused(draft, parts.getFirst());
    }
    if (code.isEmpty() && parts.size() > 1 && draft.year().isEmpty()) {
      code = untyped.unitFirst(draft, parts).or(() -> untyped.letter(draft, parts));
    }
    if (code.isEmpty() && draft.year().isEmpty()) {
      code = untyped.old(draft, parts.getFirst());
    }
    return code;
  }

  /** 33/2024/QH15: no type, the term of the assembly instead. */
  private Optional<Code> assembly(CodeDraft draft, List<Token> parts) {
    Token first = parts.getFirst();
    return vocabulary
        .issuer(first.text())
        .filter(i -> i.rule().code().equals("QH") || i.rule().code().equals("UBTVQH"))
        .filter(i -> Letters.isDigit(i.code().charAt(i.code().length() - 1)))
        .map(
            i ->
                draft.code(
                    first.end(),
                    Optional.empty(),
                    draft.hint().type(),
                    List.of(i.code()),
                    Optional.empty(),
                    false,
                    "assembly",
                    true));
  }

  /** 258-KH/HU, 12/KH-UBND, 04/2015/NĐ-CP and what noise makes of them. */
  private Optional<Code> typed(CodeDraft draft, List<Token> parts) {
    Token first = parts.getFirst();
    Optional<Vocabulary.Known<DocumentType>> known =
        draft.year().isPresent() && draft.hint().type().isEmpty()
            ? vocabulary.stateType(first.text()).or(() -> type(first.text(), draft.hint()))
            : type(first.text(), draft.hint());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Token second = parts.get(1);
    boolean partyOrder = first.separator() == '-' && second.separator() == '/';
    boolean stateOrder =
        first.separator() == '/' && second.separator() == '-' && draft.year().isEmpty()
            || draft.year().isPresent() && first.separator() == '/' && second.separator() == '-';
    List<String> issuers = new ArrayList<>();
    boolean party = partyOrder;
    boolean certain = true;
    String mended = known.get().mended() || first.parted() ? "type" : "";
    int end = second.end();
    for (Token part : parts.subList(1, parts.size())) {
      if (!issuers.isEmpty() && (part.separator() != '-' || part.spaced() && !known(part))) {
        break;
      }
      Optional<Vocabulary.Known<Issuer>> issuer = issuer(part.text(), partyOrder);
      if (issuer.isEmpty() && !(part.separated() && CodeTokens.looksLikeCode(part.text()))) {
        break;
      }
      if (issuers.isEmpty()) {
        party = issuer.map(i -> !partyOrder && onlyParty(i.rule()) || partyOrder).orElse(party);
      }
      certain &= issuer.isPresent();
      boolean mend = part.parted() || issuer.filter(Vocabulary.Known::mended).isPresent();
      mended += mend && !mended.contains("issuer") ? " issuer" : "";
      issuers.add(issuer.map(Vocabulary.Known::code).orElse(part.text()));
      end = part.end();
    }
    boolean orderly = partyOrder || stateOrder && !party;
    boolean trusted =
        draft.hint().given()
            || vocabulary.issuer(issuers.isEmpty() ? "" : issuers.getFirst()).isPresent();
    if (issuers.isEmpty() || !(certain || orderly && trusted)) {
      return Optional.empty();
    }
    if (!orderly) {
      mended += " separators";
    }
    String form = party ? "party" : draft.year().isPresent() ? "normative" : "state";
    return Optional.of(
        draft.code(
            end,
            Optional.of(known.get().code()),
            Optional.of(known.get().rule()),
            issuers,
            Optional.empty(),
            party,
            form,
            certain,
            mended));
  }

  /** 445-BCHU: the longest type code whose remainder is an issuer. */
  private Optional<Code> fused(CodeDraft draft, Token part) {
    if (!part.separated() || vocabulary.issuer(part.text()).isPresent()) {
      return Optional.empty();
    }
    for (int cut = Math.min(4, part.text().length() - 2); cut > 0; cut--) {
      var type = vocabulary.type(part.text().substring(0, cut));
      var issuer = vocabulary.issuer(part.text().substring(cut));
      if (type.isPresent() && issuer.isPresent()) {
        boolean party = onlyParty(issuer.get().rule());
        return Optional.of(
            draft.code(
                part.end(),
                Optional.of(type.get().code()),
                Optional.of(type.get().rule()),
                List.of(issuer.get().code()),
                Optional.empty(),
                party,
                party ? "party" : draft.year().isPresent() ? "normative" : "state",
                true,
                "separators"));
      }
    }
    return Optional.empty();
  }

  /** The type code; where HD could be HĐ the type word decides. */
  private Optional<Vocabulary.Known<DocumentType>> type(String printed, Hint hint) {
    Set<String> alike = vocabulary.typesLike(printed);
    if (hint.type().isPresent() && !alike.contains(Letters.upper(printed)) || alike.size() > 1) {
      for (String code : hint.type().map(DocumentType::codes).orElse(List.of())) {
        if (alike.contains(Letters.upper(code))) {
          boolean mended = !Letters.upper(code).equals(Letters.upper(printed));
          return Optional.of(new Vocabulary.Known<>(code, hint.type().get(), mended));
        }
      }
    }
    return vocabulary.type(printed);
  }

  private Optional<Vocabulary.Known<Issuer>> issuer(String printed, boolean partyOrder) {
    Optional<Vocabulary.Known<Issuer>> known = vocabulary.issuer(printed);
    return known.isPresent() || !partyOrder ? known : vocabulary.nearParty(printed);
  }

  private boolean known(Token part) {
    return vocabulary.issuer(part.text()).isPresent();
  }

  private static boolean onlyParty(Issuer issuer) {
    return issuer.system().equals("party");
  }

  private static OptionalInt year(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.getFirst().separated()) {
      return OptionalInt.empty();
    }
    String text = tokens.getFirst().text();
    boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    return year && text.chars().allMatch(c -> Letters.isDigit((char) c))
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** The end of a number: digits, letters that scans make of digits, and one letter as in 05a. */
  private static int numberEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= MOST_DIGITS
        && (Letters.isDigit(text.charAt(end)) || "lIOo".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end - at > MOST_DIGITS || end == at) {
      return at;
    }
    boolean suffix =
        end < text.length()
            && text.charAt(end) >= 'a'
            && text.charAt(end) <= 'd'
            && Letters.endsWord(text, end + 1);
    return suffix ? end + 1 : end;
  }

  private static String digits(String printed) {
    int digits = 0;
    for (int i = 0; i < printed.length(); i++) {
      digits += Letters.isDigit(printed.charAt(i)) ? 1 : 0;
    }
    if (digits == 0 || digits == printed.length()) {
      return digits == 0 ? "" : printed;
    }
    return printed.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
  }
}
