package niengiam.analyzer.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Entity;

/** Finds people behind a form of address: "đồng chí Lò Văn Mây". */
public final class PersonScanner {
  private static final List<List<String>> ADDRESS =
      List.of(List.of("đồng", "chí"), List.of("ông"), List.of("bà"));

  private static final Set<String> FIRST_WORDS =
      ADDRESS.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  /** The first letters of the forms of address. */
  private static final String INITIALS = "đĐôÔbB";

  /** Posts behind the address, which capitals make look like names. */
  private static final Set<String> POSTS =
      Set.of("Bí", "Phó", "Chủ", "Ủy", "Uỷ", "Trưởng", "Giám", "Thường", "Chánh", "Hiệu", "Đại");

  static boolean opens(Syllable syllable) {
    return INITIALS.indexOf(syllable.word().charAt(0)) >= 0
        && FIRST_WORDS.contains(syllable.word().toLowerCase(Locale.ROOT));
  }

  public List<Mention> scan(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.syllable(i).opens(Syllable.OPENS_ADDRESS)) {
        continue;
      }
      for (List<String> address : ADDRESS) {
        int from = i + address.size();
        if (from < tokens.size() && addressed(tokens, i, address) && tokens.spaced(from)) {
          int end = tokens.nameEnd(from, false);
          if (end - from >= 2 && !POSTS.contains(tokens.word(from))) {
            mentions.add(
                new Mention(
                    tokens.start(from),
                    tokens.end(end - 1),
                    Entity.Kind.PERSON,
                    tokens.text(from, end),
                    false,
                    "person.address",
                    0.7));
          }
        }
      }
    }
    return mentions;
  }

  private static boolean addressed(Tokens tokens, int i, List<String> address) {
    for (int k = 0; k < address.size(); k++) {
      if (!tokens.word(i + k).equalsIgnoreCase(address.get(k))) {
        return false;
      }
    }
    return true;
  }
}
