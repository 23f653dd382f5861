package niengiam.app.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Change;
import niengiam.corpus.correction.Corrected;
import niengiam.corpus.correction.Correction;
import niengiam.extractor.layout.Span;

/** Corrections of documents, the same for page and API. */
public final class Correcting {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final int LONGEST_TEXT = 500;

  /** Digits of a figure; no report has more, and an exponent is none of them. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");

  private Correcting() {}

  /** A range of the text of a document as addresses give it: "120-126". */
  public static Optional<Span> range(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(range.group(1));
    int end = Integer.parseInt(range.group(2));
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** A document as it was read; what an earlier correction took away can be corrected again. */
  public static Entry read(Corpus corpus, String id) {
    Entry found = corpus.show(id).orElseThrow(Problem::notFound);
    return corpus.reader().read(found.sha256()).orElse(found);
  }

  /** What a body asks for: right, wrong, or one of value with unit, canonical, date and text. */
  public static Change change(Body body, Exchange exchange) {
    List<Change> changes = new ArrayList<>();
    Optional<String> unit = body.text("unit");
    body.text("value")
        .ifPresent(v -> changes.add(new Change.Figure(number(v, body, exchange), unit)));
    body.text("canonical")
        .ifPresent(c -> changes.add(new Change.Citation(bounded("canonical", c))));
    body.text("date").ifPresent(d -> changes.add(new Change.Day(day(d))));
    body.text("text").ifPresent(t -> changes.add(new Change.Wording(bounded("text", t))));
    body.text("verdict")
        .ifPresent(
            verdict ->
                changes.add(
                    switch (verdict) {
                      case "right" -> new Change.Confirmed();
                      case "not-a-fact" -> new Change.NotAFact();
                      default -> throw Problem.parameter("verdict");
                    }));
    if (changes.size() != 1) {
      throw Problem.of(400, "one-change");
    }
    unit.ifPresent(u -> bounded("unit", u));
    return changes.getFirst();
  }

  private static String bounded(String name, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw Problem.parameter(name);
    }
    return text;
  }

  private static BigDecimal number(String text, Body body, Exchange exchange) {
    if (body.program()) {
      if (!NUMBER.matcher(text).matches()) {
        throw Problem.parameter("value");
      }
      return new BigDecimal(text);
    }
    return exchange.figures().read(text).orElseThrow(() -> Problem.of(400, "figure", text));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.parameter("date");
    }
  }

  /**
   * Stores a correction after what was corrected before.
   *
   * @throws Problem when there is nothing at the place that could be corrected so
   */
  public static void add(Exchange exchange, String id, Span span, Change change)
      throws IOException {
    Entry entry = exchange.ask(corpus -> read(corpus, id));
    String words = entry.analysis().document().layout().text();
    if (span.end() > words.length() || !Corrected.any(entry.analysis(), span, change)) {
      throw Problem.of(409, "nothing-there");
    }
    Correction correction = Correction.at(span, words, change);
    exchange.log("correct", entry.id() + " " + span.start() + "-" + span.end() + " " + change);
    exchange
        .site()
        .library()
        .change(
            corpus -> {
              corpus.correct(
                  entry, before -> Stream.concat(before.stream(), Stream.of(correction)).toList());
              return true;
            });
  }

  /**
   * Takes a correction back.
   *
   * @param number from 1, in the order in which they were made
   */
  public static void undo(Exchange exchange, String id, int number) throws IOException {
    Entry entry = exchange.ask(corpus -> read(corpus, id));
    exchange.log("undo", entry.id() + " " + number);
    exchange
        .site()
        .library()
        .change(
            corpus -> {
              corpus.correct(entry, before -> without(before, number));
              return true;
            });
  }

  private static List<Correction> without(List<Correction> before, int number) {
    if (number < 1 || number > before.size()) {
      throw Problem.notFound();
    }
    List<Correction> after = new ArrayList<>(before);
    after.remove(number - 1);
    return after;
  }
}
