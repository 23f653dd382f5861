package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Lower;
import niengiam.analyzer.text.Triggers;
import niengiam.config.DocumentType;

/** Finds citations by number: each number of the text is looked at once. */
final class MentionScanner {
  /** How far a type word may stand from its number: "Kế hoạch triển khai … số 12/KH-UBND". */
  private static final int FAR_WORD = 80;

  private static final Pattern CONNECTOR =
      Pattern.compile("\\s{0,2}(?:,|;|&|và|hoặc|, và)\\s{0,2}(?:(?:số|Số)\\s?:?\\s{0,2})?");

  private static final Pattern BREAK = Pattern.compile("[.;:,()“”\"]|\\d");

  private final CodeReader reader;
  private final TypeWords words;

  MentionScanner(Vocabulary vocabulary) {
    reader = new CodeReader(vocabulary);
    words = new TypeWords(vocabulary.types());
  }

  /** What the type words begin with. */
  Set<String> typeWords() {
    return words.firstSyllables();
  }

  List<Mention> find(String text, Triggers triggers) {
    if (!triggers.any(Triggers.Kind.NUMBER)) {
      return List.of();
    }
    List<TypeWords.Word> typeWords = words.find(text, triggers);
    List<Mention> found = new ArrayList<>();
    int next = 0;
    int word = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (at < next || !triggers.is(i, Triggers.Kind.NUMBER) || !opens(text, at)) {
        continue;
      }
      while (word < typeWords.size() && typeWords.get(word).end() <= at) {
        word++;
      }
      Hint near = near(text, at, before(typeWords, word, free(found)));
      Optional<Mention> mention = mention(text, at, near, typeWords, word, found);
      mention.ifPresent(found::add);
      next = mention.map(Mention::end).orElse(0) > at ? mention.get().end() : skip(text, at);
    }
    return NumberLists.complete(text, found, CONNECTOR);
  }

  /**
   * Where the next mention may begin: letters that one mention took are no type word of another.
   */
  private static int free(List<Mention> found) {
    return found.isEmpty() ? 0 : found.getLast().end();
  }

  private static Optional<TypeWords.Word> before(
      List<TypeWords.Word> typeWords, int word, int free) {
    return word == 0 || typeWords.get(word - 1).start() < free
        ? Optional.empty()
        : Optional.of(typeWords.get(word - 1));
  }

  private Optional<Mention> mention(
      String text,
      int at,
      Hint near,
      List<TypeWords.Word> typeWords,
      int word,
      List<Mention> found) {
    Optional<Code> code = reader.read(text, at, near);
    if (code.isEmpty()) {
      return NumberAlone.read(text, at, near).or(() -> continued(text, at, found));
    }
    if (near.announced() && near.type().isEmpty() && capital(text, near.start())) {
      return Optional.empty();
    }
    Code read = code.get();
    Hint hint =
        near.announced() && near.type().isEmpty()
            ? far(text, near, read, typeWords, word, free(found))
            : near;
    Optional<DocumentType> type = hint.type().isPresent() ? hint.type() : read.type();
    return Optional.of(
        new Mention(
            hint.type().isPresent() ? hint.start() : at,
            read.end(),
            type,
            read.number(),
            code,
            hint.type().isPresent(),
            near.announced(),
            false));
  }

  /** A bare number that goes on a list of numbers: the 218 of "217, 218, 219-QĐ/TW". */
  private static Optional<Mention> continued(String text, int at, List<Mention> found) {
    if (found.isEmpty() || found.getLast().code().isPresent()) {
      return Optional.empty();
    }
    Mention last = found.getLast();
    int end = NumberAlone.end(text, at);
    boolean joined = CONNECTOR.matcher(text).region(last.end(), at).matches();
    return joined && end > at
        ? Optional.of(
            new Mention(
                at,
                end,
                last.type(),
                text.substring(at, end),
                Optional.empty(),
                false,
                false,
                true))
        : Optional.empty();
  }

  /** The type word and "số" directly before a number. */
  private static Hint near(String text, int at, Optional<TypeWords.Word> before) {
    int start = announced(text, at);
    boolean number = start < at;
    int wordEnd = Letters.skipBlanksBack(text, start);
    if (number && wordEnd > 0 && text.charAt(wordEnd - 1) == '(') {
      wordEnd = Letters.skipBlanksBack(text, wordEnd - 1);
    }
    if (before.isPresent() && before.get().end() == wordEnd && wordEnd < at) {
      return new Hint(before.get().start(), Optional.of(before.get().type()), number);
    }
    return new Hint(start, Optional.empty(), number);
  }

  /** Where the "số" of "số: " before a number begins, or the number itself. */
  private static int announced(String text, int at) {
    int end = Letters.skipBlanksBack(text, at);
    boolean mark = end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '.');
    int word = mark ? Letters.skipBlanksBack(text, end - 1) : end;
    boolean near = mark ? at - end <= 2 && end - 1 - word <= 1 : at - end <= 3;
    boolean said =
        near
            && word >= 2
            // Scans lose the accent: "sô".
            && "ốôổ".indexOf(Lower.of(text.charAt(word - 1))) >= 0
            && Lower.of(text.charAt(word - 2)) == 's'
            && Letters.startsWord(text, word - 2);
    return said ? word - 2 : at;
  }

  /** The type word of "Kế hoạch triển khai … số 12/KH-UBND", if it agrees with the code. */
  private static Hint far(
      String text, Hint near, Code code, List<TypeWords.Word> typeWords, int word, int free) {
    for (int i = word - 1; i >= 0; i--) {
      TypeWords.Word candidate = typeWords.get(i);
      if (near.start() - candidate.end() > FAR_WORD || candidate.start() < free) {
        break;
      }
      boolean agrees =
          code.typeCode().isPresent()
              ? candidate.type().codes().contains(code.typeCode().get())
              : candidate.type().system().equals("law") || code.form().equals("letter");
      if (agrees && !BREAK.matcher(text).region(candidate.end(), near.start()).find()) {
        return new Hint(candidate.start(), Optional.of(candidate.type()), true);
      }
    }
    return near;
  }

  /** "Số: 12/BC-UBND" opens a letterhead: the document's own number, no citation. */
  private static boolean capital(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || text.charAt(Letters.skipBlanksBack(text, at) - 1) != '(');
  }

  /** A number begins here: not inside a word, a decimal, a date or another code. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean misread =
        (c == 'l' || c == 'I' || c == 'O')
            && at + 1 < text.length()
            && Letters.isDigit(text.charAt(at + 1));
    if (!Letters.isDigit(c) && !misread) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean glued = Letters.isDigit(c) && (before == 'ố' || before == 'Ố');
    boolean inNumber =
        at > 1 && (before == '.' || before == ',') && Letters.isDigit(text.charAt(at - 2));
    return glued
        || !Character.isLetterOrDigit(before) && before != '/' && before != '-' && !inNumber;
  }

  /** Past a number that is none of ours, with what is glued to it. */
  private static int skip(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (Letters.isDigit(text.charAt(end))
            || "./".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && Letters.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }
}
