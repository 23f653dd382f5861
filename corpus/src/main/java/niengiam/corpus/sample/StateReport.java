package niengiam.corpus.sample;

import java.util.List;

/** The yearly report of a district's People's Committee. */
final class StateReport {
  private final Scribe scribe;
  private final Counting counting;
  private final Citing citing;
  private final Shelf shelf;
  private final UpperPapers upper;
  private final int year;

  StateReport(Scribe scribe, Shelf shelf, UpperPapers upper) {
    this.scribe = scribe;
    this.shelf = shelf;
    this.upper = upper;
    year = scribe.year;
    counting = new Counting(scribe);
    citing = new Citing(scribe);
  }

  Draft write() {
    Paper paper = shelf.paper(Kind.STATE_REPORT, year);
    Frame frame = new Frame(paper, scribe.region);
    frame.stateHead();
    frame.paragraph(
        Prose.fill(
            "Thực hiện {}; căn cứ {}, Ủy ban nhân dân huyện báo cáo kết quả như sau:",
            citing.full(upper.decision),
            citing.full(shelf.paper(Kind.STATE_PLAN, year))));
    frame.heading("A", "KẾT QUẢ NĂM " + year, 2);
    economy(frame);
    society(frame);
    frame.heading("B", "NHIỆM VỤ NĂM " + (year + 1), 2);
    frame.paragraph(scribe.some(3, Filler.TASKS));
    frame.paragraph(
        Prose.of(
            "Trên đây là Báo cáo tình hình phát triển kinh tế - xã hội năm %d của Ủy ban nhân dân huyện %s./."
                .formatted(year, scribe.region.name)));
    List<String> recipients =
        List.of(
            "UBND tỉnh " + Names.PROVINCE + " (b/c)",
            "Thường trực Huyện ủy",
            "Chủ tịch, các Phó Chủ tịch UBND huyện",
            "Lưu: VT, TH");
    String signer = Names.person(scribe.region.random(70 + year / 5));
    frame.signature(recipients, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", signer);
    return new Draft(
        paper,
        "Ủy ban nhân dân huyện " + scribe.region.name,
        scribe.region.name,
        year,
        year + 1,
        signer,
        "CHỦ TỊCH",
        recipients,
        frame.blocks(),
        scribe.notes());
  }

  private void economy(Frame frame) {
    frame.heading("I", "VỀ KINH TẾ", 3);
    Prose seed =
        scribe.note(
            Prose.fill(
                "Cấp phát {} giống lúa chất lượng cao và hỗ trợ {} chuyển đổi cây trồng.",
                counting.count(12 + scribe.below(70), "tấn", "giống lúa cấp phát"),
                counting.count(80 + scribe.below(300), "hộ", "hộ chuyển đổi cây trồng")));
    frame.paragraph(
        Prose.fill(
            "{} Cơ cấu giống chuyển dịch tích cực{}. {} {}",
            counting.sentence(StateTopics.GRAIN),
            seed,
            counting.sentence(StateTopics.CATTLE),
            counting.sentence(StateTopics.FOREST)));
    frame.paragraph(
        Prose.fill(
            "{} {} {}",
            counting.sentence(StateTopics.REVENUE),
            counting.sentence(StateTopics.VISITORS),
            scribe.some(2, Filler.WORK)));
  }

  private void society(Frame frame) {
    frame.heading("II", "VỀ VĂN HÓA - XÃ HỘI", 3);
    frame.paragraph(
        Prose.fill(
            "{} {} {}",
            counting.sentence(StateTopics.SCHOOLS),
            counting.sentence(StateTopics.INSURED),
            scribe.some(1, Filler.GOOD)));
    Paper letter = shelf.letter(year);
    Prose source =
        scribe.plants(Fault.LATE)
            ? citing.misdated(letter, letter.date().plusYears(1), Fault.LATE)
            : citing.full(letter);
    frame.paragraph(
        Prose.fill(
            "{} {} Việc rà soát được tiến hành theo {}.",
            counting.sentence(StateTopics.POVERTY),
            counting.sentence(StateTopics.JOBS),
            source));
    new Fields(scribe, shelf, Kind.STATE_REPORT).write(frame, "", 1, 4);
    frame.heading("III", "HẠN CHẾ, NGUYÊN NHÂN", 3);
    frame.paragraph(scribe.some(3, Filler.HARD));
  }
}
