package niengiam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.app.table.Listing;
import niengiam.corpus.Corpus;
import niengiam.corpus.verify.Flaw;
import niengiam.corpus.verify.Verified;
import picocli.CommandLine.Option;

/** Whether the archive is as it was written. */
@picocli.CommandLine.Command(name = "verify")
final class VerifyCommand extends Command {
  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  VerifyCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    Verified verified;
    try (Corpus corpus = program().reader();
        ProgressView progress = new ProgressView(terminal(), program().messages())) {
      verified =
          corpus.verify(
              flaw -> {
                if (format == Format.TEXT) {
                  print(flaw);
                } else {
                  flaws.add(flaw);
                }
              },
              progress);
    }
    switch (format) {
      case JSON -> terminal().json(json(verified, flaws));
      case CSV, XLSX -> terminal().print(table(flaws), format);
      case TEXT -> summary(verified);
    }
    return verified.flaws() == 0 ? ExitStatus.DONE : ExitStatus.WITH_FAILURES;
  }

  private void print(Flaw flaw) {
    print("verify.flaw", say("flaw." + flaw.kind()), flaw.file(), flaw.detail(), flaw.advice());
  }

  private void summary(Verified verified) {
    if (verified.busy()) {
      print("verify.busy");
    }
    print(
        verified.flaws() == 0 ? "verify.clean" : "verify.flaws",
        verified.files(),
        verified.bytes(),
        verified.indexed(),
        verified.flaws());
  }

  private static Map<String, Object> json(Verified verified, List<Flaw> flaws) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("clean", verified.flaws() == 0);
    json.put("files", verified.files());
    json.put("bytes", verified.bytes());
    json.put("indexed", verified.indexed());
    json.put("busy", verified.busy());
    json.put("flaws", flaws);
    return json;
  }

  private static Listing table(List<Flaw> flaws) {
    List<List<Object>> rows = new ArrayList<>();
    flaws.forEach(f -> rows.add(List.of(f.kind(), f.file(), f.detail(), f.advice())));
    return new Listing(List.of("kind", "file", "detail", "advice"), rows);
  }
}
