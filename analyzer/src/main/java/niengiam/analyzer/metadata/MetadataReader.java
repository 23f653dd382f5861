package niengiam.analyzer.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.Citation;
import niengiam.analyzer.find.reference.CitationReader;
import niengiam.analyzer.find.reference.CodeReader;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.find.reference.Letters;
import niengiam.analyzer.find.reference.Vocabulary;
import niengiam.analyzer.metadata.Metadata.Field;
import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;

/**
 * Reads what a document says of itself. What the letterhead does not say is recovered, with less
 * confidence, from the closing sentence and the captions of appendices.
 */
public final class MetadataReader {
  /** The trust in what the letterhead does not say. */
  public static final double RECOVERED = 0.5;

  private static final int CAPTION_LINES = 5;
  private static final int HEAD = 60;
  private static final int LAST = 40;

  private static final Set<String> PASSED_TYPES =
      Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Nghị quyết");

  private static final Pattern PASSED = Pattern.compile("thông qua (?:vào )?(?:ngày)?");

  private static final Pattern CAPTION =
      Pattern.compile("\\((?:Ban hành )?[Kk]èm theo\\s", Pattern.UNICODE_CASE);

  private static final Pattern BODY_AND_NUMBER =
      Pattern.compile(
          "CỦA\\s(?!LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ |QUYẾT |THÔNG |QUY )\\p{Lu}.{2,100}?\\s"
              + "(?<number>SỐ\\s?:?\\s?\\d.*)");
  private static final String CLOSING_WORDS = "Trên đây là";

  private static final Pattern CLOSING =
      Pattern.compile(CLOSING_WORDS + ".{0,400}\\scủa\\s(?<body>\\p{Lu}[^.,;:/]{3,100})");

  private static final Pattern COMMITTEE =
      Pattern.compile("(?:TINH|THANH|HUYEN|QUAN|THI|DANG) UY\\b.*");

  private final List<Title.Name> types;
  private final CodeReader codes;
  private final CitationReader citations;

  public MetadataReader(Rules rules) {
    types = Title.Name.longestFirst(rules.documentTypes());
    codes = new CodeReader(new Vocabulary(rules));
    citations = new CitationReader(rules);
  }

  /**
   * @param references of the whole document, for the captions of its appendices
   */
  public Metadata read(Document document, List<Reference> references) {
    List<Piece> pieces = withNumbersApart(Piece.of(document.layout()));
    Optional<Title> title = Title.find(pieces, types);
    int titleAt = title.map(Title::index).orElse(Math.min(pieces.size(), 12));
    Letterhead head = Letterhead.read(pieces, titleAt, codes);
    int label = Recipients.label(pieces);
    List<String> recipients = label < 0 ? List.of() : Recipients.read(pieces, label);
    SignatureBlock signature = SignatureBlock.read(pieces, label);
    Optional<String> type = title.map(Title::type).or(() -> letterType(pieces, head));
    Optional<Title.Subject> subject = title.flatMap(Title::subject);
    Periods periods =
        subject
            .map(s -> Periods.of(type.orElse(""), s.text(), s.span().start()))
            .orElse(Periods.NONE);
    if (periods.equals(Periods.NONE)
        || periods.reported().isEmpty() && type.equals(Optional.of("Phụ lục"))) {
      periods = yearLine(pieces, titleAt).orElse(periods);
    }
    Optional<Reference> caption = caption(references, type);
    boolean bare = head.bodies().isEmpty() && head.number().isEmpty();
    Optional<Field<String>> number =
        head.number().or(() -> caption.filter(c -> bare).map(c -> recovered(c.canonical(), c)));
    Optional<Field<LocalDate>> date =
        head.date()
            .or(() -> type.filter(PASSED_TYPES::contains).flatMap(t -> passed(pieces)))
            .or(
                () ->
                    caption
                        .filter(c -> bare)
                        .flatMap(c -> c.date().map(d -> new Field<>(d, c.span(), RECOVERED))));
    return new Metadata(
        title
            .map(t -> new Field<>(t.type(), t.typeSpan(), 0.95))
            .or(() -> type.map(t -> new Field<>(t, pieces.getFirst().span(), RECOVERED))),
        subject.map(s -> new Field<>(s.text(), s.span(), 0.9)),
        number,
        date,
        head.place(),
        issuer(document, pieces, head, type, titleAt, signature),
        periods.reported(),
        periods.planned(),
        periods.period(),
        signature.name(),
        signature.role(),
        recipients);
  }

  /** "CỦA BỘ … SỐ 05/2010/TT-BTC NGÀY …" under an older title is two lines in one. */
  private static List<Piece> withNumbersApart(List<Piece> pieces) {
    List<Piece> apart = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Matcher both = BODY_AND_NUMBER.matcher(piece.text());
      if (i < HEAD && both.matches()) {
        apart.add(piece.part(0, both.start("number")));
        apart.add(piece.part(both.start("number"), piece.text().length()));
      } else {
        apart.add(piece);
      }
    }
    return apart;
  }

  private static Field<String> recovered(String value, Reference from) {
    return new Field<>(value, from.span(), RECOVERED);
  }

  /** A text with letterhead and "Kính gửi" but no title is a letter. */
  private static Optional<String> letterType(List<Piece> pieces, Letterhead head) {
    boolean addressed = pieces.stream().limit(HEAD).anyMatch(p -> p.text().startsWith("Kính gửi"));
    return addressed && head.number().isPresent() ? Optional.of("Công văn") : Optional.empty();
  }

  /** "Năm 2023" on a line of its own under the subject. */
  private static Optional<Periods> yearLine(List<Piece> pieces, int title) {
    return pieces.stream()
        .skip(title)
        .limit(CAPTION_LINES)
        .filter(p -> p.text().matches("\\(?(?:Năm|NĂM)\\s\\d{4}\\)?"))
        .findFirst()
        .map(p -> Periods.of("", p.text(), p.span().start()));
  }

  /** The first appendix caption that cites a document of this document's own type. */
  private static Optional<Reference> caption(List<Reference> references, Optional<String> type) {
    return references.stream()
        .filter(r -> r.relation().equals("attaches") && type.equals(Optional.of(r.type())))
        .findFirst();
  }

  private Optional<Field<String>> issuer(
      Document document,
      List<Piece> pieces,
      Letterhead head,
      Optional<String> type,
      int title,
      SignatureBlock signature) {
    boolean known = head.number().isPresent() || type.isPresent();
    Optional<Field<String>> printed =
        IssuerName.of(known ? head.nearest() : head.overNational(), document.layout().text());
    if (printed.isPresent()) {
      boolean standing =
          COMMITTEE.matcher(Letters.bare(printed.get().value())).matches()
              && signature.authority().filter("BAN THƯỜNG VỤ"::equals).isPresent();
      return standing
          ? printed.map(p -> new Field<>("Ban Thường vụ " + p.value(), p.span(), p.confidence()))
          : printed;
    }
    return underTitle(pieces, title, document.layout().text())
        .or(() -> closing(pieces))
        .or(() -> captionIssuer(pieces, title));
  }

  /** "SẮC LỆNH / CỦA CHỦ TỊCH CHÍNH PHỦ …". */
  private static Optional<Field<String>> underTitle(List<Piece> pieces, int title, String text) {
    if (title + 1 >= pieces.size() || !pieces.get(title + 1).text().startsWith("CỦA ")) {
      return Optional.empty();
    }
    Piece line = pieces.get(title + 1);
    return IssuerName.of(List.of(line.part(4, line.text().length())), text);
  }

  /** "thông qua ngày 15 tháng 11 năm 2010": the date of a law stands at its end. */
  private static Optional<Field<LocalDate>> passed(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - LAST); i--) {
      Piece piece = pieces.get(i);
      Matcher passed = PASSED.matcher(piece.text());
      if (passed.find()) {
        return DateScanner.find(piece.text()).stream()
            .filter(d -> d.start() >= passed.end() && d.start() <= passed.end() + 3)
            .findFirst()
            .map(d -> new Field<>(d.date(), piece.part(d.start(), d.end()).span(), 0.8));
      }
    }
    return Optional.empty();
  }

  private static Optional<Field<String>> closing(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      // The words are looked for first: this reads the whole document where they are not.
      int words = pieces.get(i).text().indexOf(CLOSING_WORDS);
      if (words < 0) {
        continue;
      }
      Matcher closing = CLOSING.matcher(pieces.get(i).text());
      if (closing.find(words)) {
        Span span = pieces.get(i).part(closing.start("body"), closing.end("body")).span();
        return Optional.of(new Field<>(closing.group("body").strip(), span, 0.7));
      }
    }
    return Optional.empty();
  }

  /** The body in "(Kèm theo … của …)" under the title of an appendix. */
  private Optional<Field<String>> captionIssuer(List<Piece> pieces, int title) {
    for (int i = title; i < Math.min(pieces.size(), title + CAPTION_LINES); i++) {
      if (!CAPTION.matcher(pieces.get(i).text()).lookingAt()) {
        continue;
      }
      StringBuilder caption = new StringBuilder();
      int last = i;
      for (int k = i; k < Math.min(pieces.size(), i + CAPTION_LINES); k++) {
        caption.append(pieces.get(k).text()).append(' ');
        last = k;
        if (pieces.get(k).text().endsWith(")")) {
          break;
        }
      }
      Span span = new Span(pieces.get(i).span().start(), pieces.get(last).span().end());
      for (Citation citation : citations.read(caption.toString())) {
        if (citation.issuer().isPresent()) {
          return citation.issuer().map(body -> new Field<>(body, span, RECOVERED));
        }
      }
    }
    return Optional.empty();
  }
}
