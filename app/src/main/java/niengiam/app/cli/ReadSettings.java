package niengiam.app.cli;

import java.util.List;
import niengiam.app.bulk.Workers;
import niengiam.extractor.format.ReadOptions;
import picocli.CommandLine.Option;

/** The options of all commands that read files. */
final class ReadSettings {
  @Option(names = "--ocr", paramLabel = "auto|always|never")
  private ReadOptions.Ocr ocr = ReadOptions.Ocr.AUTO;

  @Option(names = "--include-restricted")
  private boolean includeRestricted;

  @Option(names = "--password", paramLabel = "PASSWORD")
  private List<String> passwords = List.of();

  ReadOptions options(Terminal terminal) {
    return Workers.options(terminal.tessdata(), ocr)
        .withIncludeRestricted(includeRestricted)
        .withPasswords(passwords);
  }
}
