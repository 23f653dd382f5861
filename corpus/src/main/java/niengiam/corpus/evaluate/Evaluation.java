package niengiam.corpus.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Fact;
import niengiam.corpus.sample.Rendering;
import niengiam.extractor.layout.Span;

/** Scores the analyses of gold documents. */
public final class Evaluation {
  static final String TRUTH = "truth.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AnalysisSource source;

  /** Reads and analyses a file. */
  @FunctionalInterface
  public interface AnalysisSource {
    /**
     * @throws IOException when the file cannot be read, or not as a document
     */
    Analysis of(Path file) throws IOException;
  }

  public Evaluation(AnalysisSource source) {
    this.source = source;
  }

  /**
   * Scores the text of each gold folder; a folder without a text stands for the gold folders in it.
   *
   * @throws IOException when no gold is there or a file cannot be read
   */
  public Report run(List<Path> folders) throws IOException {
    List<Scores> scores = new ArrayList<>();
    for (Path folder : folders) {
      for (Path gold : goldFolders(folder)) {
        scores.add(score(gold, source.of(gold.resolve(Gold.TEXT))));
      }
    }
    return new Report(scores);
  }

  /**
   * Scores each gold folder twice: its text as it is, and printed and read again.
   *
   * @throws IOException when no gold is there, or a file cannot be read, printed or read again
   */
  public List<Rendition> rendered(List<Path> folders, Rendering rendering) throws IOException {
    List<Rendition> renditions = new ArrayList<>();
    for (Path folder : folders) {
      for (Path path : goldFolders(folder)) {
        Gold gold = Gold.read(path);
        Path file = Files.createTempFile("niengiam-", ".pdf");
        try {
          Rendering.Printout printout;
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            printout = rendering.write(gold.text(), out);
          }
          renditions.add(
              Rendition.of(
                  printout,
                  score(gold, source.of(path.resolve(Gold.TEXT))),
                  score(gold, source.of(file))));
        } finally {
          Files.deleteIfExists(file);
        }
      }
    }
    return renditions;
  }

  /**
   * Scores the files of a generated archive against its truth, in every format that it holds.
   *
   * @param archive the folder of {@code truth.json}
   * @throws IOException when the truth or a file cannot be read
   */
  public Report runGenerated(Path archive) throws IOException {
    List<Scores> scores = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(archive.resolve(TRUTH).toFile())) {
      while (parser.nextToken() != null && !"documents".equals(parser.currentName())) {
        // The members before the documents are of no interest.
      }
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Gold gold = Gold.generated(JSON.readTree(parser));
        scores.add(score(gold, source.of(archive.resolve(gold.name()))));
      }
    }
    return new Report(scores);
  }

  /** Whether a folder is that of a generated archive. */
  public static boolean isGenerated(Path folder) {
    return Files.exists(folder.resolve(TRUTH));
  }

  /**
   * Scores an analysis of whatever file of the same document; where its text differs from that of
   * the gold, the gold is carried over by aligning both.
   */
  public static Scores score(Path goldFolder, Analysis analysis) throws IOException {
    return score(Gold.read(goldFolder), analysis);
  }

  static Scores score(Gold gold, Analysis analysis) {
    Tally tally = new Tally(gold.name());
    Carry carry = new Carry(gold.text(), analysis.document().layout().text());
    Clip clip = Clip.of(gold, carry);
    FactScore facts = new FactScore(carry, tally);
    StructureScore structure = new StructureScore(carry, tally);
    if (gold.rows().containsKey("references")) {
      facts.references(gold.rows().get("references"), clip.facts(analysis.references()));
    }
    if (gold.rows().containsKey("measures")) {
      facts.measures(gold.rows().get("measures"), clip.facts(analysis.measures()));
    }
    if (checked(gold, "footnotes")) {
      structure.footnotes(gold.rows().get("footnotes"), analysis.document().footnotes());
    }
    if (checked(gold, "body_joins")) {
      structure.joins(gold.rows().get("body_joins"), analysis.document());
    }
    if (checked(gold, "sections")) {
      structure.sections(
          gold.rows().get("sections"), clip.of(analysis.document().sections(), s -> s.span()));
    }
    if (gold.rows().containsKey("dates")) {
      facts.dates(gold.rows().get("dates"), clip.facts(analysis.dates()));
    }
    if (checked(gold, "places_orgs")) {
      facts.places(gold.rows().get("places_orgs"), clip.facts(analysis.entities()));
    }
    if (checked(gold, "tables")) {
      new TableScore(carry, analysis.document().tables()).score(gold.rows().get("tables"), tally);
    }
    gold.metadata().ifPresent(m -> MetadataScore.score(m, analysis.metadata(), tally));
    return tally.scores();
  }

  private static boolean checked(Gold gold, String part) {
    List<JsonNode> rows = gold.rows().get(part);
    return rows != null && !rows.isEmpty();
  }

  private static List<Path> goldFolders(Path folder) throws IOException {
    if (Files.exists(folder.resolve(Gold.TEXT))) {
      return List.of(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> golds =
          inside.filter(path -> Files.exists(path.resolve(Gold.TEXT))).sorted().toList();
      if (golds.isEmpty()) {
        throw new IOException("no gold in " + folder + ": neither " + Gold.TEXT + " nor folders");
      }
      return golds;
    }
  }

  /** Leaves out what was found where nobody checked. */
  private record Clip(boolean whole, List<Span> windows) {
    static Clip of(Gold gold, Carry carry) {
      return new Clip(
          gold.whole(),
          gold.windows().stream()
              .map(w -> new int[] {carry.behind(w.start()), carry.before(w.end())})
              .map(w -> new Span(w[0], Math.max(w[0], w[1])))
              .toList());
    }

    <F extends Fact> List<F> facts(List<F> found) {
      return of(found, Fact::span);
    }

    <T> List<T> of(List<T> found, Function<T, Span> span) {
      return whole
          ? found
          : found.stream()
              .filter(f -> windows.stream().anyMatch(w -> w.contains(span.apply(f).start())))
              .toList();
    }
  }
}
