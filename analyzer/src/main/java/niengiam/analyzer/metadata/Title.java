package niengiam.analyzer.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.find.reference.Letters;
import niengiam.config.DocumentType;
import niengiam.extractor.layout.Span;

/**
 * The line that names the type, and the subject under it.
 *
 * @param index of the piece with the type, or of the first piece of a letter's subject
 */
record Title(int index, String type, Span typeSpan, Optional<Subject> subject) {
  record Subject(String text, Span span) {}

  private static final int HEAD = 45;
  private static final int LONGEST_LINE = 400;
  private static final int MOST_LINES = 5;

  private static final Pattern APPENDIX =
      Pattern.compile("(?:PHỤ LỤC|Phụ lục)(?:\\s(?:(?:SỐ|số)\\s)?[IVX\\d]{1,4}(?![\\p{L}]))?[.:]?");

  /** A subject goes on with "của …"; it never begins so. */
  private static final Pattern OF = Pattern.compile("(?:CỦA\\s\\p{Lu}|của\\s)");

  private static final Pattern LETTER =
      Pattern.compile("(?:V/v|v/v|V/V|Về việc:?)\\s?:?\\s*(?=\\S)");

  /** What opens a subject even where a full stop ends it. */
  private static final Pattern ABOUT = Pattern.compile("(?:V/v|Về|VỀ|v/v)\\s");

  private static final String CODE_AT_END = ".*\\d/\\p{Lu}[\\p{Lu}\\d/-]*";

  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?:căn cứ|kính gửi|chiểu|xét|của\\s|số\\s|\\(|năm\\s\\d{4}$|tổ chức trao"
              + "|phần\\s(?:thứ\\s)?\\S+$|(?:[ivx]{1,4}|\\d{1,2}|[a-d])[.)/-]\\s|điều\\s|chương\\s"
              + "|nơi nhận|cộng hòa|độc lập|ngày\\s).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Between title and subject older papers print whose it is, its number and its date. */
  private static final Pattern UNDER_TITLE =
      Pattern.compile("(?:CỦA\\s\\p{Lu}|SỐ\\s?:?\\s?\\d|NGÀY\\s\\d).{1,100}");

  /** The first title among the first lines; a letter has none and is known by "V/v". */
  static Optional<Title> find(List<Piece> pieces, List<Name> longestFirst) {
    int last = Math.min(HEAD, pieces.size());
    for (int i = 0; i < last; i++) {
      Optional<Title> title = at(pieces, i, longestFirst);
      if (title.isPresent()) {
        return title;
      }
    }
    return letter(pieces, last);
  }

  /** The name of a type. */
  record Name(String printed, String bare) {
    static List<Name> longestFirst(List<DocumentType> types) {
      return types.stream()
          .map(t -> new Name(t.name(), Letters.bare(t.name())))
          .sorted(Comparator.comparingInt(t -> -t.printed().length()))
          .toList();
    }
  }

  private static Optional<Title> at(List<Piece> pieces, int index, List<Name> types) {
    Piece piece = pieces.get(index);
    Matcher appendix = APPENDIX.matcher(piece.text());
    if (appendix.lookingAt()) {
      return Optional.of(title(pieces, index, "Phụ lục", appendix.end()));
    }
    char initial = Letters.bare(piece.text().substring(0, 1)).concat(" ").charAt(0);
    for (Name type : types) {
      int length = type.printed().length();
      boolean whole = piece.text().length() <= length + 1;
      if (piece.text().length() < length
          || initial != type.bare().charAt(0)
          || !whole && !Character.isWhitespace(piece.text().charAt(length))) {
        continue;
      }
      Piece word = piece.part(0, length);
      boolean same = Letters.bare(word.text()).equals(type.bare());
      if (same && (whole || word.capitals())) {
        return Optional.of(title(pieces, index, type.printed(), length));
      }
    }
    return Optional.empty();
  }

  private static Title title(List<Piece> pieces, int index, String type, int end) {
    Piece piece = pieces.get(index);
    Piece rest = piece.part(end, piece.text().length());
    Span span = piece.part(0, end).span();
    boolean onSameLine = rest.text().length() > 3 && !NO_SUBJECT.matcher(rest.text()).matches();
    return new Title(
        index,
        type,
        span,
        onSameLine ? subject(pieces, rest, index + 1) : subject(pieces, index + 1));
  }

  private static Optional<Title> letter(List<Piece> pieces, int last) {
    for (int i = 0; i < last; i++) {
      Piece piece = pieces.get(i);
      Matcher about = LETTER.matcher(piece.text());
      if (about.lookingAt()) {
        Piece first = piece.part(about.end(), piece.text().length());
        return Optional.of(new Title(i, "Công văn", piece.span(), subject(pieces, first, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Subject> subject(List<Piece> pieces, int title) {
    int from = title;
    while (from < Math.min(pieces.size(), title + MOST_LINES)
        && pieces.get(from).capitals()
        && UNDER_TITLE.matcher(pieces.get(from).text()).matches()) {
      from++;
    }
    int at = from;
    while (at < pieces.size() && pieces.get(at).ornament()) {
      at++;
    }
    if (at >= pieces.size() || at > from + 2) {
      return Optional.empty();
    }
    Piece first = pieces.get(at);
    boolean body =
        first.text().length() > LONGEST_LINE
            || NO_SUBJECT.matcher(first.text()).matches()
            || first.text().matches(ABOUT.matcher(first.text()).lookingAt() ? ".*[:;]" : ".*[.:;]")
            || isBody(first, pieces, from);
    return body ? Optional.empty() : subject(pieces, first, at + 1);
  }

  /** The issuer is printed again over the reasons of a decision: it is no subject. */
  private static boolean isBody(Piece piece, List<Piece> pieces, int titleEnd) {
    String bare = Letters.bare(piece.text());
    return piece.capitals()
            && pieces.subList(0, Math.max(0, titleEnd - 1)).stream()
                .anyMatch(p -> p.capitals() && bare.startsWith(Letters.bare(p.text())))
        || bare.matches(
                "(?:CHU TICH|UY BAN NHAN DAN|HOI DONG NHAN DAN|BO TRUONG|BO TONG TRUONG|THU TUONG"
                    + "|CHINH PHU|QUOC HOI)\\b.*")
            && piece.capitals()
            && piece.text().length() < 60;
  }

  private static Optional<Subject> subject(List<Piece> pieces, Piece first, int from) {
    StringBuilder text = new StringBuilder(first.text());
    int end = first.span().end();
    Piece before = first;
    for (int i = from; i < Math.min(pieces.size(), from + MOST_LINES); i++) {
      Piece next = pieces.get(i);
      boolean goesOn =
          Character.isLowerCase(next.text().charAt(0))
              || before.capitals() && next.capitals() && !isBody(next, pieces, 0)
              || before.text().matches(".*(?:,|\\s-|\\s(?:và|của|về|năm|tại|trên|theo))")
              || next.text().matches("\\d{1,4}(?:,.*|\\s\\p{Ll}.*|)");
      boolean stops =
          next.ornament()
              || NO_SUBJECT.matcher(next.text()).matches()
                  && !(first.capitals() == next.capitals() && OF.matcher(next.text()).lookingAt())
                  && !(before.text().matches(CODE_AT_END) && next.text().startsWith("ngày "))
              || next.text().length() > LONGEST_LINE / 2
              || next.text().matches(".*[.:;]");
      if (stops || !goesOn) {
        break;
      }
      text.append(' ').append(next.text());
      end = next.span().end();
      before = next;
    }
    boolean stop = text.charAt(text.length() - 1) == '.';
    String subject = stop ? text.substring(0, text.length() - 1).strip() : text.toString();
    return Optional.of(new Subject(subject, new Span(first.span().start(), stop ? end - 1 : end)));
  }
}
