package niengiam.analyzer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.find.reference.Letters;
import niengiam.analyzer.metadata.Metadata.Field;
import niengiam.extractor.layout.Span;

/** Makes one name of the capital lines of a letterhead: the body itself, then whose it is. */
final class IssuerName {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:TINH|THANH PHO|TP\\.?|HUYEN|QUAN|THI XA|XA|PHUONG|THI TRAN)\\s(?!UY\\b).*");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:UBND|HDND|UY BAN|HOI DONG|SO|PHONG|BAN|VAN PHONG|CHI CUC|CUC|TONG CUC|TRUNG TAM|TRUONG"
              + "|DANG UY|HUYEN UY|TINH UY|THANH UY|THI UY|QUAN UY|CHI BO|DANG BO|HOI|LIEN DOAN"
              + "|CONG TY|TONG CONG TY|BO|CONG AN|TOA AN|VIEN|DOAN|TINH DOAN|HUYEN DOAN|MAT TRAN"
              + "|CHINH PHU|QUOC HOI|THU TUONG|CHU TICH|DAI HOI|BAO|KHO BAC|BENH VIEN|XI NGHIEP"
              + "|NGAN HANG|HAT|DOI|TRAM|TO CHUC|CONG DOAN|THANH TRA|CO QUAN)\\b.*");

  private static final Pattern PARTY_COMMITTEE =
      Pattern.compile("(?:TINH|THANH|HUYEN|QUAN|THI|DANG) UY\\b.*");

  private static final Pattern COMMITTEE_ORGAN =
      Pattern.compile("(?:BAN|VAN PHONG|UY BAN KIEM TRA)\\b.*");

  private static final Pattern PLACE_IN_NAME =
      Pattern.compile(
          "\\b(?:TINH|THANH PHO|HUYEN|QUAN|THI XA|XA|PHUONG|THI TRAN)\\s(?!UY\\b)(?<name>.+)");

  /** Offices that every body has: the body belongs to their name. */
  private static final Set<String> NAMELESS = Set.of("VAN PHONG", "THANH TRA");

  private IssuerName() {}

  static Optional<Field<String>> of(List<Piece> lines, String text) {
    List<String> bodies = new ArrayList<>();
    for (Piece line : lines) {
      String bare = Letters.bare(line.text());
      boolean opens = BODY.matcher(bare).matches() && !PLACE.matcher(bare).matches();
      if (bodies.isEmpty() || opens) {
        bodies.add(line.text());
      } else {
        bodies.set(bodies.size() - 1, bodies.getLast() + " " + line.text());
      }
    }
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    String own = withoutStop(bodies.getLast());
    String over = bodies.size() > 1 ? withoutStop(bodies.get(bodies.size() - 2)) : "";
    String name = spell(own, text);
    String bareOwn = Letters.bare(own);
    boolean ofParty =
        PARTY_COMMITTEE.matcher(Letters.bare(over)).matches()
            && COMMITTEE_ORGAN.matcher(bareOwn).matches();
    if (ofParty || !over.isEmpty() && NAMELESS.contains(bareOwn)) {
      name += " " + spell(over, text);
    } else if (!PLACE_IN_NAME.matcher(bareOwn).find() && isCouncil(over)) {
      name += placeOf(over);
    }
    Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    return Optional.of(new Field<>(name, span, 0.9));
  }

  private static String withoutStop(String line) {
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static boolean isCouncil(String body) {
    return Letters.bare(body).matches("(?:UBND|UY BAN NHAN DAN)\\b.*");
  }

  /** " tỉnh Khánh Hòa" of "UBND TỈNH KHÁNH HÒA". */
  private static String placeOf(String body) {
    Matcher place = PLACE_IN_NAME.matcher(Letters.bare(body));
    return place.find() && Letters.bare(body).length() == body.length()
        ? " "
            + titled(
                body.substring(place.start(), place.start("name")).toLowerCase(Locale.ROOT),
                body.substring(place.start("name")))
        : "";
  }

  /** As the text itself spells it in a sentence, or else by the rules for names. */
  private static String spell(String capitals, String text) {
    String lower = capitals.toLowerCase(Locale.ROOT);
    int at = 0;
    while ((at = indexOf(text, lower, at)) >= 0) {
      String printed = text.substring(at, at + lower.length());
      if (Character.isUpperCase(printed.charAt(0)) && !printed.equals(capitals)) {
        return printed;
      }
      at += lower.length();
    }
    Matcher place = PLACE_IN_NAME.matcher(Letters.bare(capitals));
    boolean aligned = Letters.bare(capitals).length() == capitals.length();
    if (aligned && place.find()) {
      return first(lower.substring(0, place.start("name")))
          + titled("", capitals.substring(place.start("name")));
    }
    if (aligned && PARTY_COMMITTEE.matcher(Letters.bare(capitals)).matches()) {
      int name = Letters.bare(capitals).indexOf(" UY") + 3;
      return first(lower.substring(0, name)) + titled("", capitals.substring(name));
    }
    int joint = capitals.indexOf('-');
    boolean two =
        joint > 0 && BODY.matcher(Letters.bare(capitals.substring(joint + 1).strip())).matches();
    return two
        ? spell(capitals.substring(0, joint).strip(), text)
            + " - "
            + spell(capitals.substring(joint + 1).strip(), text)
        : first(lower);
  }

  private static int indexOf(String text, String lower, int from) {
    for (int i = from; i + lower.length() <= text.length(); i++) {
      if (Character.toLowerCase(text.charAt(i)) == lower.charAt(0)
          && text.regionMatches(true, i, lower, 0, lower.length())) {
        return i;
      }
    }
    return -1;
  }

  private static String first(String lower) {
    String body = lower.startsWith("ubnd") ? "UBND" + lower.substring(4) : lower;
    return body.isEmpty() ? body : Character.toUpperCase(body.charAt(0)) + body.substring(1);
  }

  private static String titled(String before, String capitals) {
    StringBuilder out = new StringBuilder(before);
    boolean start = true;
    for (char c : capitals.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
