package niengiam.app.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Page;

/** The document of an address, the same for pages and API. */
public final class Documents {
  /** As the archive names documents; nothing else of an address is looked for. */
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private Documents() {}

  /**
   * The document that the parameter {@code id} of the path names, with its corrections.
   *
   * @throws Problem when there is none
   */
  public static Entry of(Exchange exchange) throws IOException {
    String id = id(exchange);
    return exchange.ask(corpus -> find(corpus, id)).orElseThrow(Problem::notFound);
  }

  /** The id in the path, whether or not there is such a document. */
  public static String id(Exchange exchange) {
    String id = exchange.context().pathParam("id");
    if (!ID.matcher(id).matches() || !exchange.site().library().exists()) {
      throw Problem.notFound();
    }
    return id;
  }

  public static Optional<Entry> find(Corpus corpus, String id) {
    return ID.matcher(id).matches()
        ? corpus.show(id).filter(entry -> entry.id().equals(id))
        : Optional.empty();
  }

  /**
   * A page number in the path.
   *
   * @throws Problem when it is none
   */
  public static int number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw Problem.notFound();
    }
    return Integer.parseInt(text);
  }

  /**
   * A page of the document.
   *
   * @throws Problem when it has no such page
   */
  public static Page page(Entry entry, int number) {
    return entry.analysis().document().layout().pages().stream()
        .filter(page -> page.number() == number)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** The bytes that the document was read from, if the archive keeps them. */
  public static Optional<Path> original(Exchange exchange, Entry entry) throws IOException {
    return exchange.ask(corpus -> corpus.reader().originals().get(entry.sha256()));
  }

  /** Answers with the original, for saving only: it may be of any format, and hostile. */
  public static void download(Exchange exchange) throws IOException {
    Entry entry = of(exchange);
    Path file = original(exchange, entry).orElseThrow(() -> Problem.of(404, "original"));
    // Browsers ask for compressed answers, whose length is another one.
    exchange.context().disableCompression();
    exchange.context().header("Content-Length", Long.toString(Files.size(file)));
    exchange.attachment(name(entry.path()), "application/octet-stream");
    exchange.context().result(new BufferedInputStream(Files.newInputStream(file)));
  }

  /** The last part of a path, which may lead into an archive file ("hoso.zip!/bc.pdf"). */
  static String name(String path) {
    String[] parts = path.split("[/\\\\]", -1);
    String last = parts[parts.length - 1];
    return last.isBlank() ? "document" : last;
  }
}
