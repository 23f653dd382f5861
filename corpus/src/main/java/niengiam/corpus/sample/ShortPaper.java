package niengiam.corpus.sample;

import java.util.List;

/** Plans, directives and the reports of communes: one or two pages, where none are wanted more. */
final class ShortPaper {
  private final Scribe scribe;
  private final Counting counting;
  private final Citing citing;
  private final Shelf shelf;
  private final Shelf district;
  private final UpperPapers upper;
  private final int year;

  /**
   * @param shelf of the issuer
   * @param district of the district that it belongs to, the same for the district itself
   */
  ShortPaper(Scribe scribe, Shelf shelf, Shelf district, UpperPapers upper) {
    this.scribe = scribe;
    this.shelf = shelf;
    this.district = district;
    this.upper = upper;
    year = scribe.year;
    counting = new Counting(scribe);
    citing = new Citing(scribe);
  }

  Draft write(Kind kind) {
    Paper paper = shelf.paper(kind, year);
    Frame frame = new Frame(paper, scribe.region);
    boolean state = kind == Kind.STATE_PLAN;
    if (state) {
      frame.stateHead();
    } else {
      frame.partyHead();
    }
    if (kind == Kind.COMMUNE_REPORT) {
      results(frame);
    } else {
      tasks(
          frame,
          kind,
          state ? upper.decision : upper.directive,
          state ? upper.decree : upper.provincial);
    }
    String seat = scribe.region.commune ? "Lưu VPĐU" : state ? "Lưu: VT, TH" : "Lưu VPHU";
    List<String> recipients =
        List.of(scribe.region.commune ? "Ban Dân vận Huyện ủy (b/c)" : "Các xã, cơ quan", seat);
    String role = state ? "CHỦ TỊCH" : scribe.region.commune ? "BÍ THƯ" : "PHÓ BÍ THƯ";
    String authority =
        state ? "TM. ỦY BAN NHÂN DÂN" : scribe.region.commune ? "T/M ĐẢNG ỦY" : "T/M BAN THƯỜNG VỤ";
    String signer = Names.person(scribe.region.random((state ? 70 : 50) + year / 5));
    frame.signature(recipients, authority, role, signer);
    boolean standing = !state && !scribe.region.commune;
    return new Draft(
        paper,
        standing ? paper.issuer() + " " + scribe.region.name : paper.issuer(),
        scribe.region.name,
        year,
        0,
        signer,
        role,
        recipients,
        frame.blocks(),
        scribe.notes());
  }

  private void tasks(Frame frame, Kind kind, Paper first, Paper second) {
    frame.paragraph(
        Prose.fill(
            "Thực hiện {} và {}, nội dung triển khai trên địa bàn huyện {} như sau:",
            citing.full(first),
            citing.full(second),
            Prose.of(scribe.region.name)));
    frame.heading("I", "MỤC ĐÍCH, YÊU CẦU", 2);
    frame.paragraph(scribe.some(2, Filler.TASKS));
    frame.heading("II", "NỘI DUNG", 2);
    frame.paragraph(
        Prose.fill(
            "1. Kiểm tra tại {}, mỗi đơn vị làm việc {}; kết hợp giám sát {} về việc giải quyết kiến"
                + " nghị của người dân.",
            counting.count(3 + scribe.below(5), "xã", "xã được kiểm tra"),
            counting.count(2 + scribe.below(3), "buổi", "buổi làm việc tại mỗi đơn vị"),
            counting.count(2 + scribe.below(4), "cơ quan", "cơ quan được giám sát")));
    frame.paragraph(Prose.of("2. ").then(scribe.some(2, Filler.WORK)));
    new Fields(scribe, district, kind).write(frame, "", 3, 3);
    frame.heading("III", "TỔ CHỨC THỰC HIỆN", 2);
    frame.paragraph(
        Prose.fill(
            "Các đơn vị báo cáo kết quả gắn với {}. {}",
            citing.brief(district.programme(year)),
            scribe.some(4, Filler.TASKS)));
    frame.paragraph(scribe.some(5, Filler.WORK));
    frame.paragraph(
        Prose.of(
            "Trong quá trình thực hiện nếu có vướng mắc, các đơn vị kịp thời phản ánh để được hướng dẫn./."));
  }

  private void results(Frame frame) {
    frame.paragraph(
        Prose.fill(
            "Thực hiện {}, Đảng ủy xã báo cáo như sau:",
            citing.full(district.paper(Kind.PARTY_PLAN, year))));
    frame.heading("I", "KẾT QUẢ", 2);
    frame.paragraph(
        Prose.join(
            List.of(
                counting.sentence(PartyTopics.MODELS),
                counting.sentence(PartyTopics.RECEPTIONS),
                counting.sentence(PartyTopics.MEMBERS)),
            " "));
    frame.paragraph(
        counting.sentence(PartyTopics.HOUSES).then(" ").then(scribe.some(2, Filler.WORK)));
    new Fields(scribe, district, Kind.COMMUNE_REPORT).write(frame, "", 1, 3);
    frame.heading("II", "TỒN TẠI", 2);
    frame.paragraph(scribe.some(2, Filler.HARD));
    frame.heading("III", "PHƯƠNG HƯỚNG", 2);
    frame.paragraph(scribe.some(3, Filler.TASKS));
  }
}
