package niengiam.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import niengiam.app.json.Answers;
import niengiam.app.table.Listing;

/**
 * Where a command prints: data to standard output, progress and diagnostics to standard error, both
 * UTF-8 whatever the locale of the machine.
 */
final class Terminal {
  /**
   * Which of the streams end on a screen. The launcher knows; Java tells it only from version 22
   * on.
   */
  record Screens(boolean out, boolean err) {
    static final Screens NONE = new Screens(false, false);

    /** Of the words that the launcher passes: "out", "err", both or none. */
    static Screens parse(String words) {
      return new Screens(words.contains("out"), words.contains("err"));
    }
  }

  private final OutputStream data;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, String> environment;
  private final Screens screens;

  Terminal(OutputStream out, OutputStream err, Map<String, String> environment, Screens screens) {
    this.data = out;
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.environment = Map.copyOf(environment);
    this.screens = screens;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Whether a person sees progress as it comes. */
  boolean interactive() {
    return screens.err();
  }

  String environment(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** The folder of the OCR model; empty where it is searched for. */
  String tessdata() {
    return environment("NIENGIAM_TESSDATA", "");
  }

  /** The archive when no option names one. */
  Path defaultArchive() {
    return Path.of(environment("NIENGIAM_ARCHIVE", "archive"));
  }

  /** One JSON value on a line of its own. */
  void json(Object value) {
    try {
      out.println(Answers.MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A table in one of its formats; JSON is for values. */
  void print(Listing table, Format format) {
    switch (format) {
      case CSV -> out.print(table.csv());
      case XLSX -> bytes(table.xlsx());
      case TEXT, JSON -> out.print(table.text());
    }
  }

  /** Bytes as they are, for spreadsheets. */
  void bytes(byte[] content) {
    out.flush();
    try {
      data.write(content);
      data.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Marked text: bold where a person sees it, in guillemets elsewhere. */
  String mark(String text) {
    return screens.out() ? "\u001b[1;7m" + text + "\u001b[0m" : "«" + text + "»";
  }

  String strong(String text) {
    return screens.out() ? "\u001b[1m" + text + "\u001b[0m" : text;
  }
}
