package niengiam.analyzer.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.find.reference.Code;
import niengiam.analyzer.find.reference.CodeReader;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.find.reference.Hint;
import niengiam.analyzer.find.reference.Letters;
import niengiam.analyzer.metadata.Metadata.Field;

/**
 * What stands over the title, in whatever order the two cells were read.
 *
 * @param bodies the lines of the left cell that name the issuing body and those over it
 * @param overNational those of them over the name of the country or of the Party
 */
record Letterhead(
    List<Piece> bodies,
    Optional<Field<String>> number,
    Optional<Field<LocalDate>> date,
    Optional<Field<String>> place,
    List<Piece> overNational) {

  private static final double SURE = 0.95;
  private static final int MOST_BODIES = 5;

  /** The right cell, as it looks in capitals without marks. */
  private static final Pattern RIGHT_CELL =
      Pattern.compile(
          "CONG HOA XA HOI CHU NGHIA VIET NAM|DANG CONG SAN VIET NAM|VIET NAM DAN CHU CONG HOA"
              + "|DOC LAP\\s?[-.]\\s?TU DO\\s?[-.]\\s?HANH PHUC");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết)\\s(?=[Ss]ố\\s?:))?(?:Số|SỐ|So|số)\\s?[:.]?\\s?");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![-/\\p{L}\\d])(?<place>\\p{Lu}[\\p{L} .'-]{1,40}),?\\s{0,3}(?:ngày|NGÀY)\\s{0,3}$");

  private static final Pattern NO_BODY =
      Pattern.compile(
          "(?:TỐI |TUYỆT )?MẬT|(?:THƯỢNG |HỎA TỐC|HOẢ TỐC)?\\s?KHẨN|HỎA TỐC"
              // The title of a list is no body, nor is the line that says whose it is.
              + "|(?:DỰ THẢO|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|MẪU|THUỘC|KẾT QUẢ|TỔNG HỢP)(?!\\p{L}).*");

  /** Reads the pieces before the title and the few after it that may bear number and date. */
  static Letterhead read(List<Piece> pieces, int title, CodeReader codes) {
    List<Piece> bodies = new ArrayList<>();
    Optional<Field<String>> number = Optional.empty();
    Optional<Field<LocalDate>> date = Optional.empty();
    Optional<Field<String>> place = Optional.empty();
    int last = Math.min(pieces.size(), title + 4);
    List<Piece> overNational = List.of();
    for (int i = 0; i < last; i++) {
      if (overNational.isEmpty()
          && RIGHT_CELL.matcher(Letters.bare(pieces.get(i).text())).lookingAt()) {
        overNational = List.copyOf(bodies);
      }
      for (Piece piece : withoutRightCell(pieces.get(i))) {
        int rest = 0;
        Matcher announced = NUMBER.matcher(piece.text());
        boolean numbered = announced.lookingAt();
        if (numbered && number.isEmpty()) {
          Optional<Code> code = number(piece, announced.end(), codes);
          rest = code.map(Code::end).orElse(announced.end());
          number =
              code.map(c -> new Field<>(c.canonical(), piece.part(c.start(), c.end()).span(), SURE))
                  .or(() -> bareNumber(piece, announced.end()));
        }
        Optional<DateScanner.Found> day = DateScanner.find(piece.text()).stream().findFirst();
        if (day.isPresent() && date.isEmpty() && opensWithDate(piece, rest, day.get(), numbered)) {
          DateScanner.Found found = day.get();
          date =
              Optional.of(
                  new Field<>(found.date(), piece.part(found.start(), found.end()).span(), SURE));
        }
        place = place.isPresent() ? place : place(piece, rest);
        if (i < title && !numbered && day.isEmpty() && isBody(piece)) {
          bodies.add(piece);
        }
      }
    }
    return new Letterhead(bodies, number, date, place, overNational);
  }

  private static Optional<Code> number(Piece piece, int at, CodeReader codes) {
    return codes.read(piece.text(), at, new Hint(at, Optional.empty(), true));
  }

  /** "Số 77 ngày …" of the first years has no code; the code of an office may be unknown. */
  private static Optional<Field<String>> bareNumber(Piece piece, int at) {
    Matcher number =
        Pattern.compile(
                "\\d{1,4}(?:-?[A-Z]{1,2})?(?:/[A-Z]{1,4})?(?=\\s{1,2}(?:ngày|NGÀY))"
                    + "|\\d{1,5}/\\p{Lu}{2,8}(?:[-.]\\p{Lu}[\\p{L}]{1,9}){1,2}$")
            .matcher(piece.text());
    number.region(at, piece.text().length());
    return number.lookingAt()
        ? Optional.of(
            new Field<>(number.group(), piece.part(number.start(), number.end()).span(), SURE))
        : Optional.empty();
  }

  private static boolean opensWithDate(
      Piece piece, int rest, DateScanner.Found day, boolean numbered) {
    String before = piece.text().substring(Math.min(rest, day.start()), day.start());
    boolean alone = piece.text().length() - day.end() < 12 && before.length() < 60;
    return alone
        && (PLACE.matcher(before).find()
            || before.isBlank()
            || before.strip().equalsIgnoreCase("ngày")
            || numbered);
  }

  private static Optional<Field<String>> place(Piece piece, int from) {
    int day = Math.max(piece.text().indexOf("ngày", from), piece.text().indexOf("NGÀY", from));
    if (day < 0 || piece.text().length() > 120) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(piece.text()).region(from, day + 4);
    return place.find()
            // "…/QĐ- UBND, ngày": an abbreviation is no place.
            && !place.group("place").strip().matches("\\p{Lu}{2,}")
        ? Optional.of(
            new Field<>(
                place.group("place").strip(),
                piece.part(place.start("place"), place.end("place")).span(),
                SURE))
        : Optional.empty();
  }

  /** What is left of a piece when national name, Party name and motto are taken out. */
  private static List<Piece> withoutRightCell(Piece piece) {
    String bare = Letters.bare(piece.text());
    Matcher right = RIGHT_CELL.matcher(bare);
    if (bare.length() != piece.text().length() || !right.find()) {
      return List.of(piece);
    }
    List<Piece> rest = new ArrayList<>();
    for (Piece part :
        List.of(piece.part(0, right.start()), piece.part(right.end(), piece.text().length()))) {
      if (!part.text().isEmpty()) {
        rest.add(part);
      }
    }
    return rest;
  }

  private static boolean isBody(Piece piece) {
    return piece.capitals()
        && piece.text().length() >= 4
        && piece.text().length() < 100
        && !NO_BODY.matcher(piece.text()).matches();
  }

  /** Only the lines at the very top are a letterhead. */
  List<Piece> nearest() {
    return bodies.size() > MOST_BODIES
        ? bodies.subList(bodies.size() - MOST_BODIES, bodies.size())
        : bodies;
  }
}
