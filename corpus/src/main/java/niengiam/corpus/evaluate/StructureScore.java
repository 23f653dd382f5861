package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Join;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.structure.Section;
import niengiam.extractor.layout.Span;

/** Scores footnotes, joined sentences and sections. */
final class StructureScore {
  /** A note is whole when this share of its characters is right. */
  private static final double WHOLE_NOTE = 0.97;

  /** Offsets of marks and joins may be off by blanks. */
  private static final int SLACK = 2;

  /** Characters shown on both sides of a cut. */
  private static final int AROUND = 25;

  private static final double SAME_TITLE = 0.85;
  private static final Set<String> UNTITLED =
      Set.of("numbered_paragraph", "document_type", "document_subject");

  private final Carry carry;
  private final Tally tally;

  StructureScore(Carry carry, Tally tally) {
    this.carry = carry;
    this.tally = tally;
  }

  /** Stray marks of the gold are no notes. */
  void footnotes(List<JsonNode> all, List<Footnote> found) {
    List<JsonNode> gold = all.stream().filter(g -> !Rows.holds(g, "stray")).toList();
    Map<String, Footnote> byMark = new LinkedHashMap<>();
    found.forEach(f -> byMark.put(f.mark(), f));
    int missed = 0;
    int linked = 0;
    int whole = 0;
    for (JsonNode row : gold) {
      Footnote note = byMark.remove(Rows.text(row, "mark"));
      if (note == null) {
        missed++;
        differs("footnotes", row);
        continue;
      }
      if (linked(row, note.anchor())) {
        linked++;
      } else {
        differs("footnotes.anchor", row);
      }
      if (whole(row, note)) {
        whole++;
      } else {
        differs("footnotes.text", row);
      }
    }
    tally.spurious("footnotes", List.copyOf(byMark.keySet()));
    int hits = gold.size() - missed;
    tally.counts("footnotes.found", hits, missed, Math.max(0, found.size() - hits));
    if (!gold.isEmpty()) {
      tally.value("footnotes.anchor_accuracy", (double) linked / gold.size());
      tally.value("footnotes.text_accuracy", (double) whole / gold.size());
    }
  }

  /** A note stands where its text begins; one without text where it is called. */
  private void differs(String part, JsonNode row) {
    JsonNode body = row.path("body_spans").path(0);
    int called = row.path("anchor_start").asInt();
    Span place =
        part.equals("footnotes.anchor") || body.isMissingNode()
            ? new Span(called, called + 1)
            : Rows.span(body);
    tally.missed(
        part,
        Rows.text(row, "mark"),
        OptionalInt.of(place.start()),
        carry.read(place.start(), place.end()));
  }

  private boolean linked(JsonNode row, Optional<Span> anchor) {
    if (!row.path("anchor_start").isNumber() || anchor.isEmpty()) {
      return false;
    }
    int start = row.path("anchor_start").asInt();
    return Math.abs(anchor.get().start() - carry.over(start, start + 1).start()) <= SLACK;
  }

  private boolean whole(JsonNode row, Footnote note) {
    BitSet want = new BitSet();
    for (JsonNode range : row.path("body_spans")) {
      Span gold = Rows.span(range);
      Span span = carry.over(gold.start(), gold.end());
      want.set(span.start(), span.end());
    }
    BitSet have = new BitSet();
    note.spans().forEach(span -> have.set(span.start(), span.end()));
    BitSet both = (BitSet) want.clone();
    both.and(have);
    have.or(want);
    return both.cardinality() / (double) Math.max(1, have.cardinality()) >= WHOLE_NOTE;
  }

  /**
   * Only cuts inside a sentence count. One that the gold's text does not have, as a page ends
   * elsewhere in the analysed text, is neither to be found nor spurious; one that the analysed text
   * no longer has counts as joined.
   */
  void joins(List<JsonNode> all, Document document) {
    List<Join> found = document.joins();
    List<Join> gold = new ArrayList<>();
    int hits = 0;
    for (JsonNode row : all) {
      if (!row.has("cut") || Rows.holds(row, "cut")) {
        int left = row.path("left_end").asInt();
        int right = row.path("right_start").asInt();
        Join join =
            new Join(carry.over(left - 1, left).end(), carry.over(right, right + 1).start());
        gold.add(join);
        if (found.stream().anyMatch(f -> near(join, f)) || isWhole(join, document)) {
          hits++;
        } else {
          String ends = carry.gold(left - AROUND, left) + " | " + carry.gold(right, right + AROUND);
          String read = carry.read(left - AROUND, left) + " | " + carry.read(right, right + AROUND);
          tally.missed("joins", ends, OptionalInt.of(left), read);
        }
      }
    }
    int spurious =
        (int)
            found.stream()
                .filter(f -> gold.stream().noneMatch(g -> near(g, f)))
                .filter(f -> !carry.wasOne(f.leftEnd(), f.rightStart()))
                .count();
    tally.counts("joins", hits, gold.size() - hits, spurious);
  }

  /** One paragraph has both ends: nothing is left to join where the file cuts no sentence. */
  private boolean isWhole(Join join, Document document) {
    return !carry.same()
        && join.leftEnd() > 0
        && Stream.concat(
                document.passages().stream(),
                document.footnotes().stream().flatMap(note -> note.passages().stream()))
            .anyMatch(
                passage -> {
                  int left = piece(passage, join.leftEnd() - 1);
                  int right = piece(passage, join.rightStart());
                  return left >= 0 && (right == left || right == left + 1);
                });
  }

  /** Which span of a passage has an offset, -1 when none has. */
  private static int piece(Passage passage, int offset) {
    for (int i = 0; i < passage.spans().size(); i++) {
      if (passage.spans().get(i).contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean near(Join a, Join b) {
    return Math.abs(a.leftEnd() - b.leftEnd()) <= SLACK
        && Math.abs(a.rightStart() - b.rightStart()) <= SLACK;
  }

  /** Headings that have a title. */
  void sections(List<JsonNode> gold, List<Section> found) {
    Matching<Section> matching =
        Matching.of(
            gold.stream().filter(g -> !UNTITLED.contains(Rows.text(g, "kind"))).toList(),
            found.stream().filter(f -> f.title().filter(t -> !t.isEmpty()).isPresent()).toList(),
            carry,
            Section::span,
            (g, f) -> Keys.wordsF1(Rows.text(g, "title"), f.title().orElse("")) >= SAME_TITLE);
    matching.tally(tally, carry, "sections", f -> f.title().orElse(""));
    tally.share(
        "sections.depth_accuracy",
        matching.pairs(),
        p -> p.gold().path("path").size() == p.found().path().size());
  }
}
