package niengiam.analyzer.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.text.Folding;

/**
 * Finds people behind a form of address ("đồng chí Lò Văn Mây"), behind a rank or a post when the
 * name starts as family names do ("Thượng tá Bế Quốc Ngữ"), and by Văn or Thị in a full name.
 */
public final class PersonScanner {
  private static final List<List<String>> ADDRESS = keys("đồng chí", "đ/c", "ông", "bà");

  private static final List<List<String>> RANK =
      keys(
          "anh",
          "chị",
          "em",
          "cụ",
          "cháu",
          "GS",
          "PGS",
          "TS",
          "ThS",
          "Th.S",
          "BS",
          "KS",
          "bác sĩ",
          "kỹ sư",
          "luật sư",
          "nghệ nhân",
          "liệt sĩ",
          "đại biểu",
          "đại tá",
          "thượng tá",
          "trung tá",
          "thiếu tá",
          "đại úy",
          "thượng úy",
          "trung úy",
          "bí thư",
          "chủ tịch",
          "giám đốc",
          "hiệu trưởng",
          "trưởng phòng",
          "trưởng thôn",
          "trưởng bản",
          "thôn trưởng",
          "thư ký",
          "chủ trì",
          "người ký",
          "Chính phủ");

  /** Streets, schools and prizes bear the names of people. */
  private static final Set<String> NAMED =
      Stream.of(
              "đường phố ngõ hẻm cầu chợ trường học THPT THCS viện giải quỹ khu xã phường huyện quận",
              "thôn ấp bản xóm tên")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .map(Folding::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LAST_WORDS =
      Stream.concat(ADDRESS.stream(), RANK.stream())
          .map(List::getLast)
          .collect(Collectors.toUnmodifiableSet());

  private static final String AND = Folding.key("và");

  /** Posts behind the address, which capitals make look like names. */
  private static final Set<String> POSTS =
      Set.of("Bí", "Phó", "Chủ", "Ủy", "Uỷ", "Trưởng", "Giám", "Thường", "Chánh", "Hiệu", "Đại");

  static boolean closes(Syllable syllable) {
    return LAST_WORDS.contains(syllable.key());
  }

  public List<Mention> scan(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int behind = -1;
    int next = 0;
    for (int i : tokens.openings()) {
      if (i < next || i + 1 == tokens.size() || !tokens.capital(i) || !tokens.capital(i + 1)) {
        continue;
      }
      int end = end(tokens, i, behind);
      if (end > i) {
        boolean addressed = addressed(tokens, i, ADDRESS);
        mentions.add(
            new Mention(
                tokens.start(i),
                tokens.end(end - 1),
                Entity.Kind.PERSON,
                tokens.text(i, end),
                "",
                false,
                addressed ? "person.address" : "person.family",
                addressed ? 0.7 : 0.6));
        behind = end;
      }
      next = end;
    }
    return mentions;
  }

  /**
   * Behind the name that starts here; {@code i} when none does.
   *
   * @param behind where the last name ended, for names in a list
   */
  private static int end(Tokens tokens, int i, int behind) {
    if (addressed(tokens, i, ADDRESS)) {
      int end = nameEnd(tokens, i);
      return end - i >= 2 && !POSTS.contains(tokens.word(i)) ? end : i;
    }
    if (!FamilyNames.starts(tokens, i)) {
      return i;
    }
    int end = tokens.nameEnd(i, false);
    boolean known =
        FamilyNames.middle(tokens, i + 1)
            && (i == 0 || !tokens.spaced(i) || !NAMED.contains(tokens.key(i - 1)));
    boolean person = known || listed(tokens, i, behind) || addressed(tokens, i, RANK);
    return person && end - i >= 3 ? end : i;
  }

  private static boolean addressed(Tokens tokens, int i, List<List<String>> addresses) {
    if (i == 0
        || !tokens.syllable(i - 1).is(Syllable.CLOSES_ADDRESS)
        || !introduces(tokens.gap(i))) {
      return false;
    }
    for (List<String> address : addresses) {
      int from = i - (int) address.stream().filter(PersonScanner::isWord).count();
      if (from >= 0 && tokens.after(from, address) == i) {
        return true;
      }
    }
    return false;
  }

  private static boolean introduces(String gap) {
    return gap.equals(" ") || gap.equals(". ") || gap.equals(": ");
  }

  private static boolean listed(Tokens tokens, int i, int behind) {
    return i == behind && tokens.gap(i).equals(", ")
        || i - 1 == behind && tokens.spaced(i) && tokens.key(i - 1).equals(AND);
  }

  /** Behind the name; a single letter may have a point: "Nông V. Sáu". */
  private static int nameEnd(Tokens tokens, int i) {
    if (tokens.syllable(i).allCapitals()) {
      return FamilyNames.inCapitals(tokens, i) ? capitalsEnd(tokens, i) : i;
    }
    int end = tokens.nameEnd(i, false);
    while (end > i
        && end < tokens.size()
        && tokens.word(end - 1).length() == 1
        && tokens.gap(end).equals(". ")
        && tokens.capital(end)) {
      end = tokens.nameEnd(end, false);
    }
    return end;
  }

  /** A name in capitals in a sentence that is not: "ông LÒ VĂN MÂY". */
  private static int capitalsEnd(Tokens tokens, int i) {
    int most = tokens.syllable(i - 1).allCapitals() ? i : tokens.nameEnd(i, true);
    int end = i;
    while (end < most && (tokens.syllable(end).allCapitals() || tokens.word(end).length() == 1)) {
      end++;
    }
    return end;
  }

  private static List<List<String>> keys(String... phrases) {
    return Stream.of(phrases).map(Tokens::phrase).toList();
  }

  private static boolean isWord(String part) {
    return Character.isLetterOrDigit(part.charAt(0));
  }
}
