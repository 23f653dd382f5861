package niengiam.analyzer.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata.Field;

/**
 * Who signed.
 *
 * @param authority the line "T/M BAN THƯỜNG VỤ" or "TM. ỦY BAN NHÂN DÂN", without its mark
 */
record SignatureBlock(
    Optional<String> authority, Optional<Field<String>> role, Optional<Field<String>> name) {
  private static final SignatureBlock NONE =
      new SignatureBlock(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int BEFORE = 14;
  private static final int AFTER = 70;
  private static final int GAP = 12;

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:T/M|TM|K/T|KT|T/L|TL|TUQ|T/UQ|Q)(?:[.,]\\s?|\\s|(?<=/[MTLQ]))(?=\\p{Lu}{2})(?<body>.*)");

  private static final Pattern POST =
      Pattern.compile(
          "(?:QUYỀN |Q\\.\\s?)?(?:PHÓ )?(?:TỔNG )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|CHÁNH|CHỦ NHIỆM"
              + "|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY|THƯ KÝ"
              + "|THỐNG ĐỐC|TỔNG BIÊN TẬP|TƯ LỆNH|HẠT TRƯỞNG|TRẠM TRƯỞNG"
              + "|ỦY VIÊN|UỶ VIÊN|THƯỜNG TRỰC|CHÍNH ỦY|KIỂM SOÁT|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|ĐỘI TRƯỞNG)"
              + "(?![\\p{L}]).*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\(?Đã ký\\)?\\s?[:.]?\\s{1,2})?(?:(?:ThS|TS|PGS|GS|BS|KS|CN|Ths)\\.?\\s?)*"
              + "(?<name>\\p{Lu}[\\p{L}']*(?:\\s\\p{Lu}[\\p{L}']*){1,4})");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:Ký bởi|Email|Cơ quan|Ngày ký|Người ký|Nơi nhận|\\(?Đã ký\\)?(?!\\)?\\s?[:.]?\\s\\p{L}+\\s\\p{L})|Thời gian).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Looks around the recipients, or where there are none over the whole text. */
  static SignatureBlock read(List<Piece> pieces, int recipients) {
    int from = recipients < 0 ? 0 : Math.max(0, recipients - BEFORE);
    int to = recipients < 0 ? pieces.size() : Math.min(pieces.size(), recipients + AFTER);
    SignatureBlock nameless = NONE;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      boolean opens =
          AUTHORITY.matcher(piece.text()).matches()
              || POST.matcher(piece.text()).matches() && (recipients >= 0 || signed(pieces, i));
      if (opens && piece.capitals()) {
        SignatureBlock block = from(pieces, i, to);
        if (block.name.isPresent()) {
          return block;
        }
        if (block.role.isPresent() && recipients >= 0 && nameless.role.isEmpty()) {
          nameless = block;
        }
      }
    }
    return nameless;
  }

  /** A post near the end of a text without recipients, and a name directly under it. */
  private static boolean signed(List<Piece> pieces, int post) {
    return post > pieces.size() - AFTER
        && pieces.subList(post + 1, Math.min(pieces.size(), post + 3)).stream()
            .anyMatch(p -> isName(p) && !p.capitals());
  }

  private static SignatureBlock from(List<Piece> pieces, int first, int to) {
    Optional<String> authority = Optional.empty();
    Optional<Field<String>> role = Optional.empty();
    int last = first;
    for (int i = first; i < Math.min(to, last + GAP); i++) {
      Piece piece = pieces.get(i);
      var mark = AUTHORITY.matcher(piece.text());
      if (mark.matches() && piece.capitals()) {
        authority = authority.isPresent() ? authority : Optional.of(mark.group("body").strip());
        role = Optional.empty();
        last = i;
      } else if (piece.capitals() && POST.matcher(piece.text()).matches()) {
        role = Optional.of(new Field<>(piece.text(), piece.span(), 0.9));
        last = i;
      } else if (isName(piece) && (role.isPresent() || authority.isPresent())) {
        var name = NAME.matcher(piece.text());
        return name.matches()
            ? new SignatureBlock(
                authority,
                role,
                Optional.of(
                    new Field<>(
                        name.group("name"),
                        piece.part(name.start("name"), name.end("name")).span(),
                        0.9)))
            : new SignatureBlock(authority, role, Optional.empty());
      }
    }
    return new SignatureBlock(authority, role, Optional.empty());
  }

  private static boolean isName(Piece piece) {
    return piece.text().length() < 45
        && NAME.matcher(piece.text()).matches()
        && !NO_NAME.matcher(piece.text()).matches();
  }

  static boolean belongs(Piece piece) {
    return AUTHORITY.matcher(piece.text()).matches() || isName(piece);
  }
}
