package niengiam.analyzer.find.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.config.Issuer;

/**
 * Finds organisations by their heads, the bodies that issue documents first among them, and what
 * ties the head to its level or place: "Ban Thường vụ | Huyện ủy | Thanh Sơn Hạ".
 */
public final class OrganizationScanner {
  private static final Map<String, List<List<String>>> TIES = byFirst(Bodies.TIES);
  private static final Map<String, List<List<String>>> TOPICS = byFirst(Bodies.TOPICS);
  private static final Map<String, List<List<String>>> LEVELS = byFirst(Bodies.LEVELS);
  private static final Set<List<String>> BARE = Set.copyOf(keys(Bodies.BARE));
  private static final Set<List<String>> UNITS = Set.copyOf(keys(Bodies.UNITS));
  private static final Set<List<String>> CENTRAL = Set.copyOf(keys(Bodies.CENTRAL));
  private static final List<String> COMMITTEE = Tokens.phrase(Bodies.COMMITTEE);

  private static final List<String> CONGRESS = Tokens.phrase("Đại hội");
  private static final List<String> DELEGATES = Tokens.phrase("Đại hội đại biểu");
  private static final List<String> PARTY_BRANCH = Tokens.phrase("Đảng bộ");
  private static final List<String> LAW = Tokens.phrase("Luật");
  private static final List<String> LAW_ON_BODY = Tokens.phrase("Luật Tổ chức");
  private static final List<String> LAW_ON_BODIES =
      Tokens.phrase("Luật Tổ chức Hội đồng nhân dân và");
  private static final List<String> DEPUTY = Tokens.phrase("Phó");
  private static final List<String> CHAIR = Tokens.phrase("Chủ tịch");
  private static final List<String> VIET_NAM = Tokens.phrase("Việt Nam");
  private static final List<String> PEOPLE = Tokens.phrase("nhân dân");
  private static final List<String> ALL = Tokens.phrase("các");
  private static final List<String> AND = Tokens.phrase("và");
  private static final List<String> TERM = Tokens.phrase("khóa");

  private static final int MAX_TIES = 4;
  private static final int MAX_CODE = 24;

  private final Map<String, List<List<String>>> heads = new HashMap<>();

  public OrganizationScanner(List<Issuer> issuers) {
    Stream.concat(issuers.stream().flatMap(i -> i.names().stream()), Bodies.MORE.stream())
        .filter(name -> !Bodies.NOT.contains(name))
        .map(Tokens::phrase)
        .distinct()
        .forEach(head -> heads.computeIfAbsent(head.getFirst(), k -> new ArrayList<>()).add(head));
    heads.values().forEach(l -> l.sort(Comparator.comparingInt(h -> -h.size())));
  }

  boolean opens(Syllable syllable) {
    return syllable.capital() && heads.containsKey(syllable.key());
  }

  public List<Mention> scan(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int next = 0;
    for (int i : tokens.openings()) {
      if (i < next) {
        continue;
      }
      int end = tokens.syllable(i).is(Syllable.OPENS_ORGANIZATION) ? end(tokens, i) : i;
      if (end > i) {
        int term = term(tokens, end);
        mentions.add(
            new Mention(
                tokens.start(i),
                tokens.end(term - 1),
                Entity.Kind.ORGANIZATION,
                tokens.text(i, end),
                "",
                false,
                "organization.head",
                0.8));
        end = term;
      }
      next = end;
    }
    return mentions;
  }

  /** Behind the organisation that starts here; {@code i} when none does. */
  private int end(Tokens tokens, int i) {
    for (List<String> head : heads.getOrDefault(tokens.key(i), List.of())) {
      int headEnd = tokens.after(i, head);
      if (headEnd > i && !misled(tokens, i, headEnd, head)) {
        boolean congress = tokens.endsWith(i, CONGRESS) || tokens.endsWith(i, DELEGATES);
        int end = congress ? vietNam(tokens, headEnd) : tied(tokens, headEnd, head);
        boolean named = end > headEnd || !BARE.contains(head) && !head.equals(COMMITTEE);
        return named && !(UNITS.contains(head) && !unit(tokens, i, headEnd)) ? end : i;
      }
    }
    return i;
  }

  /** The words are a part of something else: a law, a code, a deputy, a congress of the Party. */
  private static boolean misled(Tokens tokens, int i, int headEnd, List<String> head) {
    return tokens.endsWith(i, LAW)
        || tokens.endsWith(i, LAW_ON_BODY)
        || tokens.endsWith(i, LAW_ON_BODIES)
        || tokens.after(i, CHAIR) > i && tokens.endsWith(i, DEPUTY)
        || head.equals(PARTY_BRANCH) && tokens.endsWith(i, CONGRESS)
        || BARE.contains(head) && tokens.after(headEnd, PEOPLE) > headEnd
        || head.size() == 1 && inCode(tokens, i);
  }

  /** "102/KH-UBND", "46/UBND-TTr"; but not "HĐND/UBND". */
  private static boolean inCode(Tokens tokens, int i) {
    int word = i;
    int first = Math.max(0, i - MAX_CODE);
    while (word > first && glued(tokens.gap(word))) {
      if (tokens.gap(word).equals("/")) {
        return Character.isDigit(tokens.word(word - 1).charAt(0));
      }
      word--;
    }
    return word < i && tokens.gap(word).endsWith("/");
  }

  private static boolean glued(String gap) {
    return gap.equals("-") || gap.equals("/") || gap.equals("_");
  }

  /** A congress has its own levels: "Đại hội | Mặt trận Tổ quốc Việt Nam | các cấp". */
  private static int vietNam(Tokens tokens, int end) {
    int more = tokens.after(end, VIET_NAM);
    return more > end && tokens.spaced(end) ? more : end;
  }

  /** The number behind a unit; a delegation ("Đoàn 25 người") has few members. */
  private static boolean unit(Tokens tokens, int i, int headEnd) {
    return headEnd < tokens.size()
        && number(tokens, headEnd)
        && (headEnd - i > 1 || tokens.word(headEnd).length() >= 3);
  }

  private static boolean number(Tokens tokens, int i) {
    return tokens.spaced(i) && tokens.word(i).chars().allMatch(Character::isDigit);
  }

  private static int tied(Tokens tokens, int headEnd, List<String> head) {
    int end = headEnd;
    for (int tie = 0; tie < MAX_TIES && tokens.spaced(end); tie++) {
      int before = end;
      end = levels(tokens, end);
      if (end > before) {
        return end;
      }
      end = first(tokens, end, TIES);
      if (end == before && head.equals(COMMITTEE)) {
        end = first(tokens, end, TOPICS);
      }
      if (end == before) {
        break;
      }
    }
    if (end < tokens.size() && UNITS.contains(head) && number(tokens, end)) {
      return end + 1;
    }
    boolean named = end < tokens.size() && tokens.spaced(end) && !CENTRAL.contains(head);
    int name = named ? FamilyNames.placeEnd(tokens, end, tokens.nameEnd(end, false)) : end;
    if (name - end == 1 && UNITS.contains(List.of(tokens.key(end))) && unit(tokens, end, name)) {
      return name + 1;
    }
    // A single capital is the start of the next phrase ("Huyện ủy Quyết định …").
    return name - end >= 2 ? name : end;
  }

  /** Behind "các xã, phường và thị trấn"; here when no such list starts. */
  private static int levels(Tokens tokens, int from) {
    int at = tokens.after(from, ALL);
    int end = at > from && tokens.spaced(at) ? first(tokens, at, LEVELS) : from;
    if (end <= at) {
      return from;
    }
    while (end < tokens.size()) {
      boolean and = tokens.spaced(end) && tokens.after(end, AND) > end;
      int level = and ? end + 1 : end;
      boolean listed = and ? tokens.spaced(level) : tokens.gap(level).equals(", ");
      int next = listed ? first(tokens, level, LEVELS) : level;
      if (next == level) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int first(Tokens tokens, int from, Map<String, List<List<String>>> phrases) {
    if (from >= tokens.size()) {
      return from;
    }
    for (List<String> words : phrases.getOrDefault(tokens.key(from), List.of())) {
      int end = tokens.after(from, words);
      if (end > from) {
        return end;
      }
    }
    return from;
  }

  /** Behind "khóa XI", which tells of the body but is not of its name. */
  private static int term(Tokens tokens, int end) {
    boolean term =
        end + 1 < tokens.size()
            && tokens.spaced(end)
            && tokens.after(end, TERM) > end
            && tokens.spaced(end + 1)
            && tokens.word(end + 1).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    return term ? end + 2 : end;
  }

  private static Map<String, List<List<String>>> byFirst(List<String> names) {
    return keys(names).stream().collect(Collectors.groupingBy(List::getFirst));
  }

  private static List<List<String>> keys(Collection<String> names) {
    return names.stream().map(Tokens::phrase).toList();
  }
}
