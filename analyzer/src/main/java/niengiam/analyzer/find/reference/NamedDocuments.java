package niengiam.analyzer.find.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference.Numbering;
import niengiam.analyzer.text.Triggers;

/** Finds documents cited by name: laws, resolutions of congresses, the Party's charter. */
final class NamedDocuments {
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:(?<law>Bộ [Ll]uật|Luật|Pháp lệnh|Hiến pháp)\\s{1,2}(?=\\p{L})"
              + "|(?<congress>Nghị quyết [Đđ]ại hội)(?=\\s)"
              + "|(?<charter>Điều lệ Đảng(?: Cộng sản Việt Nam| CSVN)?)"
              + "|(?<cooperation>Quy chế [Pp]hối hợp giữa)\\s{1,2})");

  /** What {@link #TRIGGER} begins with. */
  static final List<String> WORDS = List.of("bộ", "luật", "pháp", "hiến", "nghị", "điều", "quy");

  private static final Pattern CONGRESS =
      Pattern.compile(
          "[^,;.:()“”\"]{0,80}?\\s(?:lần thứ\\s{1,2})?(?=[IVX]*[VX]|\\d)[IVX\\d]{1,6}"
              + "(?![\\p{L}\\d])(?:\\s{1,2}của Đảng(?! [bủu]))?");

  private static final Pattern COOPERATION =
      Pattern.compile(
          "(?<one>\\p{Lu}[^,;.:()“”\"]{2,60}?)\\s(?:với|và)\\s(?<two>\\p{Lu}[^,;.:()“”\"]{2,60}?)"
              + "(?=\\s(?:giai đoạn|nhiệm kỳ|về|trong|năm|đã|được|tại)\\s|[,;.:()“”\"]|$)"
              + "(?<period>\\s(?:giai đoạn|nhiệm kỳ)\\s\\d{4}\\s?-\\s?\\d{4})?");

  private final Vocabulary vocabulary;

  NamedDocuments(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Citation> find(String text, Triggers triggers, List<DateScanner.Found> dates) {
    List<Citation> found = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(text);
    int next = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (at < next
          || !triggers.is(i, Triggers.Kind.LAW)
          || !Character.isUpperCase(text.charAt(at))
          || !Letters.startsWord(text, at)
          || !trigger.region(at, text.length()).lookingAt()) {
        continue;
      }
      Optional<Citation> citation = read(text, trigger, dates);
      citation.ifPresent(found::add);
      next = citation.map(Citation::end).orElse(trigger.end());
    }
    return found;
  }

  private Optional<Citation> read(String text, Matcher trigger, List<DateScanner.Found> dates) {
    int start = trigger.start();
    if (trigger.group("law") != null) {
      return law(text, trigger, dates);
    }
    if (trigger.group("charter") != null) {
      String name = "Điều lệ Đảng Cộng sản Việt Nam";
      return Optional.of(citation(text, start, trigger.end(), "Điều lệ", name, "charter"));
    }
    if (trigger.group("congress") != null) {
      Matcher congress = CONGRESS.matcher(text).region(trigger.end(), text.length());
      return congress.lookingAt()
          ? Optional.of(
              citation(
                  text,
                  start,
                  congress.end(),
                  "Nghị quyết",
                  text.substring(start, congress.end()),
                  "congress"))
          : Optional.empty();
    }
    Matcher bodies = COOPERATION.matcher(text).region(trigger.end(), text.length());
    return bodies.lookingAt()
        ? Optional.of(
            citation(
                text,
                start,
                bodies.end(),
                "Quy chế phối hợp",
                "Quy chế phối hợp " + bodies.group("one") + " – " + bodies.group("two"),
                "cooperation"))
        : Optional.empty();
  }

  private Optional<Citation> law(String text, Matcher trigger, List<DateScanner.Found> dates) {
    LawName.Found name = LawName.read(text, trigger.start(), trigger.end());
    if (name.end() <= trigger.end()) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        ParticularsReader.dateAt(text, name.end(), dates, text.length())
            .map(DateScanner.Found::date);
    String type = trigger.group("law").replace("Luật", "luật");
    type = type.equals("luật") ? "Luật" : type;
    String surface = text.substring(trigger.start(), name.end());
    String canonical =
        type + surface.substring(trigger.group("law").length()).replace(" & ", " và ");
    return Optional.of(
        new Citation(
            trigger.start(),
            name.end(),
            type,
            Optional.empty(),
            name.year(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            canonical,
            Numbering.LAW,
            date,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Relation.of(text, trigger.start()),
            "law",
            vocabulary.confidence("law")));
  }

  private Citation citation(
      String text, int start, int end, String type, String name, String rule) {
    return new Citation(
        start,
        end,
        type,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        name,
        Numbering.PARTY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Relation.of(text, start),
        rule,
        vocabulary.confidence(rule));
  }
}
