package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.config.DocumentType;
import niengiam.config.Issuer;
import niengiam.config.Rules;

/** The words and codes of types and issuers as they look in capitals without marks. */
public final class BareWords {
  /**
   * @param codes that the type words found stand for; the words themselves where they have none
   * @param letter the word is that of a letter, which the State numbers without type code
   * @param rest the text without the type words
   */
  public record Types(Set<String> codes, boolean letter, String rest) {}

  /** Two codes written as one. */
  public record Fused(String type, String issuer) {}

  private record Phrase(String bare, List<String> codes) {}

  private final List<Phrase> types = new ArrayList<>();
  private final List<Phrase> issuers = new ArrayList<>();
  private final Set<String> typeCodes = new HashSet<>();
  private final Set<String> issuerCodes = new HashSet<>();

  public BareWords(Rules rules) {
    for (DocumentType type : rules.documentTypes()) {
      List<String> codes = type.codes().stream().map(Letters::bare).toList();
      typeCodes.addAll(codes);
      List<String> names = new ArrayList<>(type.words());
      names.add(type.name());
      for (String name : names) {
        String bare = Letters.bare(name);
        if (bare.contains(" ") || codes.isEmpty()) {
          types.add(new Phrase(bare, codes.isEmpty() ? List.of(bare.replace(" ", "")) : codes));
        }
      }
    }
    for (Issuer issuer : rules.issuers()) {
      issuerCodes.add(Letters.bare(issuer.code()));
      for (String name : issuer.names()) {
        if (name.contains(" ")) {
          issuers.add(new Phrase(Letters.bare(name), List.of(Letters.bare(issuer.code()))));
        }
      }
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.bare().length());
    types.sort(longestFirst);
    issuers.sort(longestFirst);
  }

  /** Takes the longest type word out of a text. */
  public Types types(String bareText) {
    for (Phrase phrase : types) {
      int at = find(bareText, phrase.bare());
      if (at >= 0) {
        String rest =
            bareText.substring(0, at) + " " + bareText.substring(at + phrase.bare().length());
        boolean letter = phrase.codes().contains("CV");
        return new Types(new LinkedHashSet<>(phrase.codes()), letter, rest);
      }
    }
    return new Types(Set.of(), false, bareText);
  }

  /** Puts the code in the place of the longest issuer's name. */
  public String issuersToCodes(String bareText) {
    for (Phrase phrase : issuers) {
      int at = find(bareText, phrase.bare());
      if (at >= 0) {
        return bareText.substring(0, at)
            + phrase.codes().getFirst()
            + bareText.substring(at + phrase.bare().length());
      }
    }
    return bareText;
  }

  public boolean isType(String bareCode) {
    return typeCodes.contains(bareCode);
  }

  /** BCHU is BC and HU; the longest type that leaves a known issuer wins. */
  public Optional<Fused> split(String bareCode) {
    if (issuerCodes.contains(bareCode)) {
      return Optional.empty();
    }
    for (int cut = Math.min(4, bareCode.length() - 2); cut > 0; cut--) {
      String type = bareCode.substring(0, cut);
      String issuer = bareCode.substring(cut);
      if (typeCodes.contains(type) && issuerCodes.contains(issuer)) {
        return Optional.of(new Fused(type, issuer));
      }
    }
    return Optional.empty();
  }

  private static int find(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0
        && !(Letters.startsWord(text, at) && Letters.endsWord(text, at + phrase.length()))) {
      at = text.indexOf(phrase, at + 1);
    }
    return at;
  }
}
