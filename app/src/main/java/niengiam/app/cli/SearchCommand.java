package niengiam.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.app.table.HitRows;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.search.SearchRequest;
import niengiam.extractor.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full text, by words and by document number. */
@picocli.CommandLine.Command(name = "search")
final class SearchCommand extends Command {
  @Parameters(paramLabel = "QUERY", arity = "0..*")
  private String[] words = {};

  @Option(names = "--type", paramLabel = "KH")
  private @Nullable String type;

  @Option(names = "--issuer", paramLabel = "HU")
  private @Nullable String issuer;

  @Option(names = "--year", paramLabel = "2021..2023")
  private @Nullable String years;

  @Option(names = "--in", paramLabel = "body|footnotes|tables")
  private SearchRequest.@Nullable Part in;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 10;

  @Option(names = "--page", paramLabel = "N")
  private int page = 1;

  @Option(names = "--queries", paramLabel = "FILE")
  private @Nullable Path queries;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  SearchCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || page < 1) {
      throw new UsageException("--limit, --page >= 1");
    }
    try (Corpus corpus = program().reader()) {
      if (queries != null) {
        return answerAll(corpus, queries);
      }
      if (words.length == 0) {
        throw new UsageException("QUERY");
      }
      SearchAnswer answer = corpus.search(request(Optional.empty(), String.join(" ", words)));
      switch (format) {
        case TEXT ->
            new SearchText(terminal(), program().messages()).print(answer, (page - 1) * limit + 1);
        case JSON -> terminal().json(answer);
        case CSV, XLSX -> terminal().print(HitRows.of(answer), format);
      }
      return ExitStatus.DONE;
    }
  }

  private int answerAll(Corpus corpus, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(say("error.no-file", file));
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          terminal().json(answer(corpus, line.strip()));
        }
      }
    }
    return ExitStatus.DONE;
  }

  private SearchAnswer answer(Corpus corpus, String line) throws IOException {
    if (!line.startsWith("{")) {
      return corpus.search(request(Optional.empty(), line));
    }
    JsonNode json = Wire.mapper().readTree(line);
    return corpus.search(
        request(Optional.of(json.path("id").asText()), json.path("text").asText()));
  }

  private SearchRequest request(Optional<String> id, String text) {
    Years range = program().years(years);
    return new SearchRequest(
        id,
        text,
        Optional.ofNullable(type),
        Optional.ofNullable(issuer),
        range.from(),
        range.to(),
        Optional.ofNullable(in),
        limit,
        page);
  }
}
