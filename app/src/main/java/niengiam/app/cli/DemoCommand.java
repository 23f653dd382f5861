package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.sample.SampleArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The main job on a generated archive, each step shown as the command that does it. */
@picocli.CommandLine.Command(name = "demo")
final class DemoCommand extends Command {
  @Option(names = "--dir", paramLabel = "DIR")
  private @Nullable Path dir;

  DemoCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    Path folder = dir == null ? Files.createTempDirectory("niengiam-demo") : dir;
    Path files = folder.resolve("bao-cao");
    Path archive = folder.resolve("kho");
    List<Step> steps =
        List.of(
            new Step("demo.step.sample", "sample", files.toString()),
            new Step(
                "demo.step.import", "import", files.resolve(SampleArchive.DOCUMENTS).toString()),
            new Step("demo.step.number", "search", "--limit", "3", Tour.CODE),
            new Step("demo.step.words", "search", "--limit", "3", Tour.UNACCENTED),
            new Step("demo.step.compare", "compare", Tour.INDICATOR));
    for (Step step : steps) {
      print(step.title());
      terminal()
          .out()
          .println("   $ ./niengiam --archive " + archive + " " + String.join(" ", step.shown()));
      terminal().out().println();
      List<String> words = new ArrayList<>(List.of("--archive", archive.toString()));
      words.addAll(List.of("--lang", program().messages().locale().getLanguage()));
      words.addAll(step.words());
      int status = Niengiam.run(terminal(), words.toArray(String[]::new));
      if (status != ExitStatus.DONE) {
        tell("demo.failed", step.words().getFirst());
        return status;
      }
      terminal().out().println();
    }
    print("demo.next");
    for (String next :
        List.of(
            "import THU_MUC",
            "status --failures",
            "search \"258-KH/HU\"",
            "references --missing",
            "indicators",
            "--help")) {
      terminal().out().println("   ./niengiam " + next);
    }
    return ExitStatus.DONE;
  }

  /** What the demo asks of the sample; its generator always writes these. */
  private static final class Tour {
    static final String CODE = "KH 124 HU";
    static final String UNACCENTED = "chan chinh ky cuong";
    static final String INDICATOR = "trường đạt chuẩn quốc gia";
  }

  /** A command and the title above it. */
  private record Step(String title, List<String> words) {
    Step(String title, String... words) {
      this(title, List.of(words));
    }

    List<String> shown() {
      return words.stream().map(w -> w.contains(" ") ? '"' + w + '"' : w).toList();
    }
  }
}
