package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.find.reference.CodeTokens.Token;

/** Reads the codes that have no type code in the first place: letters, companies, old ones. */
final class UntypedCodes {
  private final Vocabulary vocabulary;

  UntypedCodes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** 171/PLXPK-QĐ-GĐ: companies put themselves before the type. */
  Optional<Code> unitFirst(CodeDraft draft, List<Token> parts) {
    if (parts.size() < 3 || !draft.hint().given() || parts.getFirst().separator() != '/') {
      return Optional.empty();
    }
    var type = vocabulary.type(parts.get(1).text());
    if (type.isEmpty() || !codeLike(parts.getFirst()) || !codeLike(parts.get(2))) {
      return Optional.empty();
    }
    return Optional.of(
        draft.code(
            parts.get(2).end(),
            Optional.of(type.get().code()),
            Optional.of(type.get().rule()),
            List.of(parts.getFirst().text()),
            Optional.of(parts.get(2).text()),
            false,
            "unit-first",
            false));
  }

  /** 1851/UBND-NV: a letter of the State, issuer and drafting unit. */
  Optional<Code> letter(CodeDraft draft, List<Token> parts) {
    Token first = parts.getFirst();
    var issuer = vocabulary.issuer(first.text());
    boolean free = draft.hint().type().isPresent() && codeLike(first);
    if (first.separator() != '/'
        || parts.get(1).separator() != '-'
        || !(issuer.isPresent() || free)) {
      return Optional.empty();
    }
    List<String> units = new ArrayList<>();
    int end = first.end();
    for (Token part : parts.subList(1, parts.size())) {
      boolean unit =
          CodeTokens.looksLikeCode(part.text())
              || vocabulary.issuer(part.text()).isPresent()
              || isUnit(part.text());
      if (part.separator() != '-' || !unit || part.spaced() && !units.isEmpty()) {
        break;
      }
      units.add(part.text());
      end = part.end();
    }
    if (units.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        draft.code(
            end,
            Optional.empty(),
            draft.hint().type(),
            List.of(issuer.map(Vocabulary.Known::code).orElse(first.text())),
            Optional.of(String.join("-", units)),
            false,
            "letter",
            issuer.isPresent()));
  }

  /** 59-CP, 1851/UBND: number and issuer alone, as before 1998; never without a type word. */
  Optional<Code> old(CodeDraft draft, Token part) {
    var issuer = vocabulary.issuer(part.text());
    boolean known = issuer.isPresent();
    boolean free = draft.hint().announced() && CodeTokens.looksLikeCode(part.text());
    if (!part.separated()
        || part.spaced() && !known
        || draft.hint().type().isEmpty()
        || !(known || free)) {
      return Optional.empty();
    }
    return Optional.of(
        draft.code(
            part.end(),
            Optional.empty(),
            draft.hint().type(),
            List.of(issuer.map(Vocabulary.Known::code).orElse(part.text())),
            Optional.empty(),
            part.separator() == '-',
            "old",
            known));
  }

  private static boolean codeLike(Token part) {
    return part.separated() && !part.spaced() && CodeTokens.looksLikeCode(part.text());
  }

  /** Units are short and may mix cases: NV, TTr, KSTTHC. */
  private static boolean isUnit(String text) {
    return text.length() <= 8
        && Character.isUpperCase(text.charAt(0))
        && text.chars().allMatch(c -> c < 128 || c == 'Đ' || c == 'đ');
  }
}
