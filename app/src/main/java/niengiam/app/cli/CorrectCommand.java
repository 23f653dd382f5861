package niengiam.app.cli;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects a fact of a document, lists what was corrected, or takes a correction back. */
@picocli.CommandLine.Command(name = "correct")
final class CorrectCommand extends Command {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--at", paramLabel = "START..END")
  private @Nullable String at;

  @Option(names = "--value", paramLabel = "N")
  private @Nullable BigDecimal value;

  @Option(names = "--unit", paramLabel = "TEXT")
  private @Nullable String unit;

  @Option(names = "--canonical", paramLabel = "CODE")
  private @Nullable String canonical;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--right")
  private boolean right;

  @Option(names = "--not-a-fact")
  private boolean notAFact;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--undo", paramLabel = "N")
  private @Nullable Integer undo;

  CorrectCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      Optional<Entry> found = corpus.show(document);
      if (found.isEmpty()) {
        tell("error.no-document", document);
        return ExitStatus.WITH_FAILURES;
      }
      // As it was read: what an earlier correction took away can be corrected again.
      Entry entry = corpus.reader().read(found.get().sha256()).orElse(found.get());
      Optional<Integer> number = Optional.ofNullable(undo);
      if (number.isPresent()) {
        corpus.correct(entry, before -> without(before, number.get()));
      } else if (!list) {
        Correction correction = correction(entry);
        corpus.correct(
            entry, before -> Stream.concat(before.stream(), Stream.of(correction)).toList());
      }
      list(corpus, entry);
      return ExitStatus.DONE;
    }
  }

  private List<Correction> without(List<Correction> before, int number) {
    if (number < 1 || number > before.size()) {
      throw new UsageException(say("correct.no-number", number, before.size()));
    }
    List<Correction> after = new ArrayList<>(before);
    after.remove(number - 1);
    return after;
  }

  private Correction correction(Entry entry) {
    String words = entry.analysis().document().layout().text();
    Matcher range = RANGE.matcher(at == null ? "" : at);
    if (!range.matches()) {
      throw new UsageException(say("correct.at"));
    }
    int start = Integer.parseInt(range.group(1));
    int end = Integer.parseInt(range.group(2));
    if (start >= end || end > words.length()) {
      throw new UsageException(
          say("correct.outside", range.group(1), range.group(2), Integer.toString(words.length())));
    }
    Span span = new Span(start, end);
    Change change = change();
    if (!Corrected.any(entry.analysis(), span, change)) {
      throw new UsageException(say("correct.nothing", span.of(words).strip()));
    }
    return Correction.at(span, words, change);
  }

  private Change change() {
    List<Change> changes = new ArrayList<>();
    Optional.ofNullable(value)
        .ifPresent(v -> changes.add(new Change.Figure(v, Optional.ofNullable(unit))));
    Optional.ofNullable(canonical).ifPresent(c -> changes.add(new Change.Citation(c)));
    Optional.ofNullable(date).ifPresent(d -> changes.add(new Change.Day(d)));
    Optional.ofNullable(text).ifPresent(t -> changes.add(new Change.Wording(t)));
    if (right) {
      changes.add(new Change.Confirmed());
    }
    if (notAFact) {
      changes.add(new Change.NotAFact());
    }
    if (changes.size() != 1 || (unit != null && value == null)) {
      throw new UsageException(say("correct.one"));
    }
    return changes.getFirst();
  }

  private void list(Corpus corpus, Entry entry) {
    String words = entry.analysis().document().layout().text();
    List<Correction> corrections = corpus.corrections(entry);
    print("correct.count", corrections.size());
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      String place =
          correction
              .in(words)
              .map(span -> span.start() + ".." + span.end())
              .orElse(say("correct.lost"));
      print("correct.line", i + 1, place, correction.surface().strip(), words(correction.change()));
    }
  }

  private String words(Change change) {
    return switch (change) {
      case Change.Figure f -> (f.value().toPlainString() + " " + f.unit().orElse("")).strip();
      case Change.Citation c -> c.canonical();
      case Change.Day d -> ReferencesCommand.DATE.format(d.date());
      case Change.Wording w -> "“" + w.text() + "”";
      case Change.Confirmed sure -> say("correct.right");
      case Change.NotAFact none -> say("correct.not-a-fact");
    };
  }
}
