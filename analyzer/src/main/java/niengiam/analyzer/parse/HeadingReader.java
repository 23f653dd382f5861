package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.config.HeadingForm;

/**
 * Reads the label and title at the start of a paragraph. Patterns see only its first characters, so
 * that no paragraph is too long for them.
 */
final class HeadingReader {
  private static final int LABEL_WINDOW = 60;
  private static final int MAX_WORDS = 32;

  /** Longer run-in titles are sentences that happen to hold a colon. */
  private static final int MAX_RUN_IN_WORDS = 15;

  private static final int TITLE_WINDOW = 400;

  private static final Pattern ANY = Pattern.compile("");

  private final List<HeadingForm> forms;

  HeadingReader(List<HeadingForm> forms) {
    this.forms = List.copyOf(forms);
  }

  Optional<Heading> read(String text) {
    if (text.isEmpty() || text.indexOf('\t') >= 0) {
      return Optional.empty();
    }
    Matcher label = ANY.matcher(text);
    label.useTransparentBounds(true);
    for (int rank = 0; rank < forms.size(); rank++) {
      HeadingForm form = forms.get(rank);
      label.usePattern(form.label()).region(0, Math.min(text.length(), LABEL_WINDOW));
      if (!label.lookingAt()) {
        continue;
      }
      Matcher after =
          form.after()
              .matcher(text)
              .region(label.end(), Math.min(text.length(), label.end() + LABEL_WINDOW));
      after.useTransparentBounds(true);
      if (after.lookingAt()) {
        Optional<Heading> heading = heading(form, rank, text, label.end(), after.end());
        if (heading.isPresent()) {
          return heading;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Heading> heading(
      HeadingForm form, int rank, String text, int labelEnd, int titleStart) {
    String label = text.substring(0, labelEnd).replaceAll("\\s+", " ");
    int bare = titleStart;
    while (bare > labelEnd && Character.isWhitespace(text.charAt(bare - 1))) {
      bare--;
    }
    boolean line = form.title().equals("line");
    int end = form.title().equals("none") ? titleStart : titleEnd(text, titleStart, line);
    if (line && end == titleStart) {
      boolean empty = titleStart == text.length();
      return empty
          ? Optional.of(new Heading(rank, form.level(), label, Optional.empty(), bare, true))
          : Optional.empty();
    }
    Optional<String> title =
        end == titleStart ? Optional.empty() : Optional.of(text.substring(titleStart, end));
    int length = end == titleStart ? bare : end;
    if (title.isPresent() && length < text.length() && text.charAt(length) == ':') {
      length++;
    }
    return Optional.of(new Heading(rank, form.level(), label, title, length, false));
  }

  /** Where the title ends, without mark, colon or blank; {@code from} when there is none. */
  private static int titleEnd(String text, int from, boolean line) {
    int end = text.length();
    if (end - from <= TITLE_WINDOW) {
      while (end > from && isTrailing(text.charAt(end - 1))) {
        end--;
      }
      String title = text.substring(from, end);
      boolean capitals = title.chars().noneMatch(Character::isLowerCase);
      boolean sentence = end > from && ".;,!?".indexOf(text.charAt(end - 1)) >= 0 && !dots(title);
      boolean names = capitals && end > from && text.charAt(end - 1) == '.';
      if (!title.isEmpty() && words(title) <= MAX_WORDS && (!sentence || names) && !inner(title)) {
        boolean starts =
            Character.isUpperCase(title.charAt(0)) || "“\"".indexOf(title.charAt(0)) >= 0;
        if (!line || starts) {
          return names ? end - 1 : end;
        }
      }
    }
    return line ? from : runInEnd(text, from);
  }

  private static int runInEnd(String text, int from) {
    int limit = Math.min(text.length(), from + TITLE_WINDOW);
    int words = 0;
    for (int i = from; i < limit && words <= MAX_RUN_IN_WORDS; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > from && text.charAt(i - 1) != ' ' ? i : from;
      }
      if (".;!?".indexOf(c) >= 0) {
        return from;
      }
      words += c == ' ' ? 1 : 0;
    }
    return from;
  }

  /** A colon with text after it: the title ends there, the rest is the paragraph. */
  private static boolean inner(String title) {
    int colon = title.indexOf(": ");
    return colon > 0 || title.contains(". ");
  }

  private static boolean dots(String title) {
    return title.endsWith("...");
  }

  private static boolean isTrailing(char c) {
    return Character.isWhitespace(c) || c == ':' || Marks.digit(c) >= 0;
  }

  private static int words(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("\\s+", MAX_WORDS + 2)));
    return words.size();
  }
}
