package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.BareWords;
import niengiam.analyzer.find.reference.Letters;
import niengiam.analyzer.find.reference.Vocabulary;
import niengiam.config.Rules;

/**
 * Keys under which a number symbol is the same however it is typed: "258-KH/HU", "258/KH-HU", "KH
 * 258 HU" and "ke hoach so 258-kh/hu" all give {@code 258||KH|HU}.
 *
 * <p>A key is {@code number|year|type|issuers}: capitals without marks, Đ as D, the number without
 * leading zeros, issuers in their order joined by hyphens, empty where nothing is given. What comes
 * last is what people leave out first, so the key of a shortened symbol begins like the whole one.
 * Pure and safe for all threads.
 */
public final class CodeNormaliser {
  private static final int LONGEST = 200;

  private static final Pattern PART =
      Pattern.compile("(?<number>\\d{1,5}(?:[A-D](?![A-Z0-9]))?)|(?<letters>[A-Z]+\\d*)");

  private static final Pattern DAY = Pattern.compile("\\bNGAY\\b|\\d{1,2}[./]\\d{1,2}[./]\\d{4}");

  private final Vocabulary vocabulary;
  private final BareWords words;

  public CodeNormaliser(Rules rules) {
    vocabulary = new Vocabulary(rules);
    words = new BareWords(rules);
  }

  /** The key of a citation; absent for a document known by its name alone. */
  public Optional<String> key(Reference reference) {
    return keys(reference.canonical()).stream().findFirst();
  }

  /**
   * The keys that a typed text may mean, the likeliest first; empty when it holds no number or
   * nothing but a number. More than one where a type word has several codes, or where TƯ may be TU
   * or TW.
   */
  public List<String> keys(String typed) {
    String text = Letters.bare(typed.substring(0, Math.min(typed.length(), LONGEST)).strip());
    Matcher day = DAY.matcher(text);
    text = day.find() ? text.substring(0, day.start()) : text;
    BareWords.Types named = words.types(text);
    text = words.issuersToCodes(named.rest());
    Parts parts = parts(text);
    if (parts.number.isEmpty()
        || parts.type.isEmpty() && parts.codes.isEmpty() && named.codes().isEmpty()) {
      return List.of();
    }
    List<String> issuers = new ArrayList<>(parts.codes);
    Set<String> types = new LinkedHashSet<>();
    if (parts.type.isEmpty()) {
      boolean noType =
          issuers.stream().anyMatch(i -> i.matches("(?:UBTV)?QH\\d+") && !parts.year.isEmpty())
              || named.letter() && !issuers.isEmpty();
      if (noType || named.codes().isEmpty()) {
        types.add("");
      }
      if (!noType || named.letter()) {
        types.addAll(named.codes());
      }
    } else {
      types.add(parts.type);
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String type : types) {
      String head = parts.number + "|" + parts.year + "|" + type + "|";
      keys.add(head + String.join("-", issuers));
      if (issuers.contains("TU") && typed.contains("TƯ")) {
        keys.add(head + String.join("-", issuers).replace("TU", "TW"));
      }
    }
    return List.copyOf(keys);
  }

  /** Number, year, type and the other codes of a text without type words. */
  private Parts parts(String text) {
    String number = "";
    String year = "";
    String type = "";
    List<String> codes = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String digits = part.group("number");
      if (digits != null) {
        if (number.isEmpty()) {
          number = Letters.withoutZeros(digits);
        } else if (year.isEmpty() && digits.matches("(?:19|20)\\d\\d")) {
          year = digits;
        }
        continue;
      }
      String letters = part.group("letters");
      boolean joined = part.start() > 0 && "-/_".indexOf(before(text, part.start())) >= 0;
      if (letters.equals("SO") && !joined) {
        continue;
      }
      if (type.isEmpty() && words.isType(letters)) {
        type = letters;
      } else if (joined || vocabulary.issuer(letters).isPresent()) {
        Optional<BareWords.Fused> fused =
            type.isEmpty() && codes.isEmpty() ? words.split(letters) : Optional.empty();
        type = fused.map(BareWords.Fused::type).orElse(type);
        codes.add(fused.map(BareWords.Fused::issuer).orElse(letters));
      }
    }
    return new Parts(number, year, type, codes);
  }

  private static char before(String text, int at) {
    int i = at - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return text.charAt(i);
  }

  private record Parts(String number, String year, String type, List<String> codes) {}
}
