package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The yearly report of a district's Party committee on work among the people. */
final class PartyReport {
  private final Scribe scribe;
  private final Counting counting;
  private final Citing citing;
  private final Linked linked;
  private final Shelf shelf;
  private final UpperPapers upper;
  private final Frame frame;
  private final Paper paper;
  private final Models models;
  private final int year;

  PartyReport(Scribe scribe, Shelf shelf, UpperPapers upper) {
    this.scribe = scribe;
    this.shelf = shelf;
    this.upper = upper;
    year = scribe.year;
    counting = new Counting(scribe);
    citing = new Citing(scribe);
    linked = new Linked(scribe, counting);
    paper = shelf.paper(Kind.PARTY_REPORT, year);
    frame = new Frame(paper, scribe.region);
    models = new Models(scribe.region, year);
  }

  Draft write() {
    frame.partyHead();
    frame.heading("Phần thứ nhất", "KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM " + year, 1);
    situation();
    leadership();
    government();
    associations();
    movement();
    frame.heading("IV", "ĐÁNH GIÁ CHUNG", 2);
    frame.paragraph(scribe.some(3, Filler.GOOD));
    frame.paragraph(Prose.of("Bên cạnh đó còn hạn chế. ").then(scribe.some(2, Filler.HARD)));
    frame.heading("Phần thứ hai", "NHIỆM VỤ TRỌNG TÂM NĂM " + (year + 1), 1);
    for (int i = 0; i < 4; i++) {
      frame.paragraph(
          Prose.of((i + 1) + ". " + Filler.TASKS.get((i + year) % Filler.TASKS.size())));
    }
    frame.paragraph(
        Prose.of(
            "Trên đây là Báo cáo tổng kết công tác dân vận năm %d của Ban Thường vụ Huyện ủy %s./."
                .formatted(year, scribe.region.name)));
    List<String> recipients =
        List.of(
            "Ban Dân vận Tỉnh ủy (b/c)",
            "Thường trực Huyện ủy, HĐND huyện",
            "Các chi bộ, đảng bộ trực thuộc",
            "Lưu VPHU");
    String signer = Names.person(scribe.region.random(50 + year / 5));
    frame.signature(recipients, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", signer);
    appendix();
    return new Draft(
        paper,
        "Ban Thường vụ Huyện ủy " + scribe.region.name,
        scribe.region.name,
        year,
        year + 1,
        signer,
        "PHÓ BÍ THƯ",
        recipients,
        frame.blocks(),
        scribe.notes());
  }

  private void situation() {
    frame.heading("I", "ĐẶC ĐIỂM TÌNH HÌNH", 2);
    frame.heading("1", "Thuận lợi", 3);
    frame.paragraph(scribe.some(3, Filler.GOOD));
    frame.heading("2", "Khó khăn", 3);
    frame.paragraph(scribe.some(2, Filler.HARD));
  }

  private void leadership() {
    frame.heading("II", "KẾT QUẢ THỰC HIỆN", 2);
    frame.heading("1", "Công tác lãnh đạo, chỉ đạo của cấp ủy", 3);
    Prose programme = scribe.note(citing.full(shelf.programme(year)).then("."));
    Prose issued = scribe.note(studied(), reviewed());
    frame.paragraph(
        Prose.fill(
                scribe.pick(
                    "Ban Thường vụ Huyện ủy sớm ban hành chương trình công tác năm{}, chỉ đạo quán triệt"
                        + " và cụ thể hóa văn bản của cấp trên{}. ",
                    "Ngay từ quý I, cấp ủy huyện đã cụ thể hóa nhiệm vụ thành chương trình công tác{} và"
                        + " tổ chức học tập các văn bản mới{}. "),
                programme,
                issued)
            .then(scribe.some(2, Filler.WORK)));
    Paper plan = shelf.paper(Kind.PARTY_PLAN, year);
    Prose check =
        scribe.plants(Fault.DATE)
            ? citing.misdated(plan, plan.date().plusDays(11), Fault.DATE)
            : citing.full(plan);
    frame.bullet(
        Prose.fill(
            "Thực hiện {}, đoàn công tác đã kiểm tra {} và kết luận rõ ưu điểm, tồn tại của từng"
                + " đơn vị.",
            check,
            counting.count(3 + scribe.below(5), "xã", "xã được kiểm tra về công tác dân vận")));
    frame.bullet(
        Prose.fill(
            "{} Nội dung trao đổi bám sát {}.",
            counting.sentence(PartyTopics.DIALOGUES),
            citing.brief(shelf.paper(Kind.PARTY_DIRECTIVE, year))));
    frame.bullet(counting.sentence(PartyTopics.MEMBERS));
    Prose conclusion =
        scribe.plants(Fault.ISSUER)
            ? citing.misascribed(upper.conclusion, "Ban Bí thư", Fault.ISSUER)
            : citing.whole(upper.conclusion);
    frame.bullet(Prose.fill("Đôn đốc cơ sở thực hiện nghiêm {}. {}", conclusion, linked.horizon()));
  }

  private Prose studied() {
    List<Prose> cited =
        List.of(
            citing.full(upper.directive),
            citing.full(upper.conclusion),
            citing.full(upper.provincial));
    return Prose.fill(
        "Tổ chức {} quán triệt với {} cán bộ, đảng viên tham dự, trong đó học tập {}.",
        counting.count(2 + scribe.below(6), "hội nghị", "hội nghị quán triệt"),
        counting.count(320 + scribe.below(900), "lượt", "lượt cán bộ, đảng viên học tập"),
        Prose.join(cited, "; "));
  }

  private Prose reviewed() {
    return Prose.fill(
        "Tiếp tục thực hiện {}; sơ kết việc thực hiện {} đối với {} trực thuộc. Kết quả năm trước"
            + " đã nêu tại {}.",
        citing.pair(upper.oversight, upper.comments),
        citing.brief(upper.conclusion),
        counting.count(11 + scribe.below(20), "chi bộ", "chi bộ được sơ kết"),
        citing.full(shelf.paper(Kind.PARTY_REPORT, year - 1)));
  }

  private void government() {
    frame.heading("2", "Công tác dân vận của chính quyền", 3);
    frame.heading("2.1", "Tiếp dân, giải quyết đơn thư", 4);
    frame.paragraph(
        Prose.join(
            List.of(
                counting.sentence(PartyTopics.RECEPTIONS),
                counting.sentence(PartyTopics.PETITIONS),
                scribe.some(1, Filler.WORK)),
            " "));
    int cases = scribe.region.value(PartyTopics.CASES, year).intValueExact();
    int settled = cases - 3 - scribe.below(cases / 5);
    frame.paragraph(
        Prose.fill(
            "Thực hiện {}, {} Trong đó hòa giải thành {}, đạt {} tổng số; số còn lại tiếp tục được"
                + " vận động.",
            citing.named(upper.law),
            counting.sentence(PartyTopics.CASES).lowered(),
            counting.count(settled, "vụ việc", "vụ việc hòa giải thành"),
            counting.percent(settled, cases, "tỷ lệ hòa giải thành")));
    frame.paragraph(
        Prose.fill(
            "{} {} {} {} {}",
            linked.balance(),
            linked.rank(),
            linked.share(),
            linked.list(),
            linked.until()));
    frame.paragraph(linked.letters(citing, shelf));
    frame.heading("2.2", "Phát triển kinh tế - xã hội", 4);
    Prose letter = scribe.note(citing.full(shelf.letter(year)).then("."));
    frame.paragraph(
        Prose.fill(
            "{} {} Kỷ cương hành chính được siết chặt{} theo tinh thần {}.",
            counting.sentence(StateTopics.SCHOOLS),
            counting.sentence(StateTopics.POVERTY),
            letter,
            citing.full(upper.decree)));
    new Fields(scribe, shelf, Kind.PARTY_REPORT).write(frame, "2.", 3, 4);
  }

  private void associations() {
    frame.heading("3", "Mặt trận Tổ quốc và các đoàn thể", 3);
    Prose detail =
        scribe.note(
            Prose.fill(
                "Trong đó tặng {} cho hộ nghèo dịp Tết; hỗ trợ {} học tập cho con em hội viên; giúp"
                    + " {} vay vốn chăn nuôi.",
                counting.count(120 + scribe.below(400), "suất quà", "suất quà tặng hộ nghèo"),
                counting.count(20 + scribe.below(60), "góc", "góc học tập hỗ trợ"),
                counting.count(30 + scribe.below(90), "hộ", "hộ được giúp vay vốn")));
    frame.paragraph(
        Prose.fill(
            "{} {} {} Phong trào tương thân tương ái được đông đảo hội viên hưởng ứng{}. {}",
            counting.sentence(PartyTopics.OVERSIGHT),
            counting.sentence(PartyTopics.FUND),
            counting.sentence(PartyTopics.HOUSES),
            detail,
            scribe.some(2, Filler.WORK)));
    boolean copied = scribe.plants(Fault.COPIED);
    Prose relief = relief(copied ? year - 1 : year);
    if (copied) {
      relief =
          relief.stating(
              new Stated.Wrong(Fault.COPIED, Integer.toString(year), Integer.toString(year - 1)));
    }
    frame.paragraph(relief);
    frame.paragraph(marks());
  }

  /** Gifts of one year; all words depend on that year alone. */
  private Prose relief(int of) {
    SplittableRandom random = scribe.region.random(66_000 + of);
    List<String> ways =
        List.of(
            "Hội Chữ thập đỏ các cấp vận động {} cho hộ bị thiên tai, cấp phát {} thuốc và trao {}"
                + " cho trẻ mồ côi; các nhóm thiện nguyện cùng tham gia sửa nhà, dựng lớp học.",
            "Đoàn thanh niên tổ chức {} cho người già neo đơn, gom {} sách vở và trao {} cho học"
                + " sinh vượt khó; nhiều doanh nghiệp trong, ngoài tỉnh góp sức cùng địa phương.");
    return Prose.fill(
        ways.get(random.nextInt(ways.size())),
        counting.count(140 + random.nextInt(300), "suất quà", "suất quà"),
        counting.count(20 + random.nextInt(50), "thùng", "thùng"),
        counting.count(30 + random.nextInt(70), "suất học bổng", "suất học bổng"));
  }

  /** The last marks of the body, with those that have no note or one that is called already. */
  private Prose marks() {
    Prose twice = Prose.of("");
    if (scribe.plants(Fault.NOTE_TWICE)) {
      Prose mark = Prose.of(Digits.raised(1));
      twice = mark.stating(new Stated.Wrong(Fault.NOTE_TWICE, "1", "2"));
    }
    Prose last = scribe.note(citing.full(upper.directive).then("."));
    Prose lost = Prose.of("");
    if (scribe.plants(Fault.NOTE_MISSING)) {
      Prose mark = Prose.of(Digits.raised(scribe.notes().size() + 1));
      lost = mark.stating(new Stated.Wrong(Fault.NOTE_MISSING, "1", "0"));
    }
    return Prose.fill(
        "Công tác phát triển hội viên được quan tâm{}, nền nếp sinh hoạt được giữ vững{}; phong trào"
            + " thi đua ở cơ sở có bước tiến{}. {}",
        twice,
        last,
        lost,
        linked.blank());
  }

  private void movement() {
    frame.heading("III", "PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO”", 2);
    boolean wrong = scribe.plants(Fault.SUM);
    List<Prose> parts = new ArrayList<>();
    for (int i = 0; i < Models.FIELDS.size(); i++) {
      String phrase = "mô hình lĩnh vực " + Models.FIELDS.get(i);
      int right = models.field(i);
      boolean here = wrong && i == 1;
      Prose figure = counting.count(here ? right + 5 : right, "mô hình", phrase);
      if (here) {
        figure =
            figure.stating(
                new Stated.Wrong(Fault.SUM, right + " mô hình", (right + 5) + " mô hình"));
      }
      parts.add(Prose.fill("lĩnh vực " + Models.FIELDS.get(i) + " {}", figure));
    }
    frame.paragraph(
        Prose.fill(
            "{} Trong đó: {}. {}",
            counting.sentence(PartyTopics.MODELS),
            Prose.join(parts, "; "),
            scribe.some(1, Filler.GOOD)));
  }

  private void appendix() {
    frame.add(new Block.NewPage());
    frame.add(new Block.Centred(Prose.of("PHỤ LỤC"), true));
    Prose title = Prose.of("Tổng hợp mô hình “Dân vận khéo” năm " + year);
    if (scribe.plants(Fault.TABLE)) {
      int right = models.total();
      models.inflate();
      title =
          title.stating(
              new Stated.Wrong(
                  Fault.TABLE, Integer.toString(right), Integer.toString(models.total())));
    }
    frame.add(new Block.Centred(title, true));
    boolean misnamed = scribe.plants(Fault.CAPTION);
    String code =
        misnamed
            ? Integer.parseInt(paper.number())
                + 11
                + paper.code().substring(paper.number().length())
            : paper.code();
    Paper named = new Paper(paper.type(), code, paper.date(), paper.issuer(), paper.subject());
    Prose own =
        Prose.of(
            "Báo cáo số " + code,
            new Stated.Cited(
                named, Optional.of(paper.date()), Optional.of(paper.issuer()), Optional.empty()));
    if (misnamed) {
      own = own.stating(new Stated.Wrong(Fault.CAPTION, paper.code(), code));
    }
    frame.add(
        new Block.Centred(
            Prose.fill(
                "(Kèm theo {} ngày {} của " + paper.issuer() + ")",
                own,
                Prose.of(Digits.print(paper.date()), new Stated.Day(paper.date()))),
            false));
    frame.add(models.grid());
  }
}
