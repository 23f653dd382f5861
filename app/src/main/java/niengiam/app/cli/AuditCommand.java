package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.app.bulk.Workers;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.audit.AuditRequest;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.WorkerPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Contradictions inside documents and between them. */
@picocli.CommandLine.Command(name = "audit")
final class AuditCommand extends Command {
  @Parameters(paramLabel = "DOCUMENT", arity = "0..*")
  private List<String> documents = List.of();

  @Option(names = "--check", paramLabel = "C10,C11", split = ",")
  private List<String> checks = List.of();

  @Option(names = "--accept", paramLabel = "ID", split = ",")
  private List<String> accept = List.of();

  @Option(names = "--reopen", paramLabel = "ID", split = ",")
  private List<String> reopen = List.of();

  @Option(names = "--reason", paramLabel = "TEXT")
  private @Nullable String reason;

  @Option(names = "--accepted")
  private boolean accepted;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  @Mixin private ReadSettings reading = new ReadSettings();

  AuditCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    checkNames();
    if (!accept.isEmpty() || !reopen.isEmpty()) {
      return decide();
    }
    List<AuditAnswer> answers = new ArrayList<>();
    boolean failed = false;
    Set<String> held = new LinkedHashSet<>();
    List<Path> files = new ArrayList<>();
    if (documents.isEmpty() || hasArchive()) {
      try (Corpus corpus = program().reader()) {
        for (String document : documents) {
          Optional<Entry> entry = corpus.show(document);
          entry.ifPresent(e -> held.add(e.id()));
          if (entry.isEmpty()) {
            files.add(file(document));
          }
        }
        if (documents.isEmpty() || !held.isEmpty()) {
          answers.add(corpus.audit(request(held)));
        }
      }
    } else {
      documents.forEach(document -> files.add(file(document)));
    }
    for (Path file : files) {
      Optional<AuditAnswer> answer = alone(file);
      failed |= answer.isEmpty();
      answer.ifPresent(answers::add);
    }
    AuditAnswer all =
        new AuditAnswer(
            answers.stream().mapToInt(AuditAnswer::documents).sum(),
            answers.stream().flatMap(a -> a.findings().stream()).toList());
    new AuditText(terminal(), program().messages()).print(all, format);
    return failed ? ExitStatus.WITH_FAILURES : ExitStatus.DONE;
  }

  private AuditRequest request(Set<String> ids) {
    return new AuditRequest(ids, checks, accepted, program().messages().locale().getLanguage());
  }

  private void checkNames() {
    for (String check : checks) {
      boolean known =
          program().rules().checks().stream()
              .anyMatch(
                  rule -> new AuditRequest(Set.of(), List.of(check), true, "").wants(rule.id()));
      if (!known) {
        throw new UsageException(
            say(
                "audit.no-check",
                check,
                String.join(", ", program().rules().checks().stream().map(c -> c.id()).toList())));
      }
    }
  }

  private Integer decide() {
    try (Corpus corpus = program().reader()) {
      corpus.accept(accept, Optional.ofNullable(reason), true);
      corpus.accept(reopen, Optional.empty(), false);
    }
    print("audit.decided", accept.size(), reopen.size());
    return ExitStatus.DONE;
  }

  private boolean hasArchive() {
    return Files.isDirectory(program().archive());
  }

  private Path file(String document) {
    Path file = Path.of(document);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(say("error.no-document", document));
    }
    return file;
  }

  /** A file that the archive does not hold, by itself; a hostile one costs a worker process. */
  private Optional<AuditAnswer> alone(Path file) throws IOException {
    SourceFile source = new Extractor().open(file, file.toString());
    Extraction extraction;
    try (WorkerPool pool =
        Workers.pool(
            1, Duration.ofSeconds(Workers.DEFAULT_TIMEOUT_SECONDS), reading.options(terminal()))) {
      extraction = pool.read(source);
    }
    return switch (extraction) {
      case Extraction.Done done ->
          Optional.of(
              Corpus.audit(
                  program().rules(),
                  request(Set.of()),
                  file.toString(),
                  source.mediaType(),
                  done.layout()));
      case Extraction.Failed failure -> {
        tell("extract.failed", file, failure.reason(), failure.detail());
        yield Optional.empty();
      }
    };
  }
}
