package niengiam.corpus.archive;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import niengiam.extractor.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * Of which files the archive consists, each with its size and its hash: {@code manifest.jsonl}, the
 * last line of a file counts. It is read a part of the folders at a time, so that memory does not
 * grow with the archive.
 */
public final class Manifest {
  /** The folders of files that are named by a hash, each with sub-folders 00 to ff. */
  public static final List<String> FOLDERS = List.of("analyses", "originals", "corrections");

  /** The listed files that stand in the folder of the archive itself. */
  public static final List<String> FILES = List.of(Archive.ACCEPTED);

  private static final int SUBFOLDERS = 256;
  private static final int HASH_DIGITS = 64;

  /** A part of the manifest of about this many bytes is in memory at a time. */
  private static final long PART_BYTES = 16 << 20;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:analyses/([0-9a-f]{2})/\\1[0-9a-f]{62}\\.json\\.gz"
              + "|originals/([0-9a-f]{2})/[0-9a-f]{62}"
              + "|corrections/([0-9a-f]{2})/\\3[0-9a-f]{62}\\.jsonl"
              + "|accepted\\.jsonl)");

  private final Path file;
  private @Nullable Journal journal;
  private final List<Line> waiting = new ArrayList<>();

  private Manifest(Path file, @Nullable Journal journal) {
    this.file = file;
    this.journal = journal;
  }

  static Manifest open(Path file, boolean writable) throws IOException {
    return new Manifest(file, writable ? Journal.open(file) : null);
  }

  /**
   * One file as it was stored last.
   *
   * @param file relative to the archive, with slashes
   * @param bytes its size
   * @param sha256 of its bytes; absent when it was taken out
   */
  public record Line(String file, long bytes, Optional<String> sha256) {
    public Line {
      requireNonNull(file, "file");
      requireNonNull(sha256, "sha256");
    }

    static Line gone(String file) {
      return new Line(file, 0, Optional.empty());
    }

    public boolean gone() {
      return sha256.isEmpty();
    }
  }

  /** Whether the archive may have a file of this name. */
  public static boolean isName(String file) {
    return NAME.matcher(file).matches();
  }

  /** Whether a file of this name is written anew as people decide, apart from any import. */
  static boolean decided(String file) {
    return file.startsWith("corrections/") || FILES.contains(file);
  }

  /** The hash of the document that a file belongs to, as its name tells. */
  public static String document(String file) {
    List<String> parts = List.of(file.split("/", -1));
    String name = parts.getLast();
    return name.length() < HASH_DIGITS ? parts.get(1) + name : name.substring(0, HASH_DIGITS);
  }

  /** Notes a file that was stored. */
  synchronized void add(Line line) {
    waiting.add(line);
  }

  /** What was noted since the last call. */
  synchronized List<Line> take() {
    List<Line> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /** Writes lines; durable on return. */
  synchronized void append(List<Line> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    if (journal == null) {
      throw new IllegalStateException("the archive is open for reading only");
    }
    List<byte[]> bytes = new ArrayList<>();
    for (Line line : lines) {
      bytes.add(Wire.mapper().writeValueAsBytes(line));
    }
    journal.append(bytes);
  }

  boolean cut() {
    return journal != null && journal.cut();
  }

  /**
   * A range of sub-folders, both ends included, that is read together; the first one brings {@link
   * #FILES} too.
   */
  public record Part(int first, int last) {
    /** The names of the sub-folders, ascending. */
    public List<String> folders() {
      return IntStream.rangeClosed(first, last)
          .mapToObj(n -> HexFormat.of().toHexDigits((byte) n))
          .toList();
    }

    /** The files outside of sub-folders that are read with this part. */
    public List<String> files() {
      return first == 0 ? FILES : List.of();
    }

    boolean holds(String file) {
      if (files().contains(file)) {
        return true;
      }
      Matcher name = NAME.matcher(file);
      if (!name.matches()) {
        return false;
      }
      for (int group = 1; group <= name.groupCount(); group++) {
        if (name.group(group) != null) {
          int folder = Integer.parseInt(name.group(group), 16);
          return folder >= first && folder <= last;
        }
      }
      return false;
    }
  }

  /** All sub-folders, in order, in as many parts as memory asks for. */
  public List<Part> parts() throws IOException {
    long size = Files.exists(file) ? Files.size(file) : 0;
    int number = (int) Math.min(SUBFOLDERS, size / PART_BYTES + 1);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      parts.add(new Part(i * SUBFOLDERS / number, (i + 1) * SUBFOLDERS / number - 1));
    }
    return parts;
  }

  /** The last line of every file of a part, those that were taken out too. */
  public SortedMap<String, Line> read(Part part) throws IOException {
    SortedMap<String, Line> lines = new TreeMap<>();
    each(
        line -> {
          if (part.holds(line.file())) {
            lines.put(line.file(), line);
          }
        });
    return lines;
  }

  /** The last line of one file. */
  public Optional<Line> find(String name) throws IOException {
    Map<String, Line> found = new TreeMap<>();
    each(
        line -> {
          if (line.file().equals(name)) {
            found.put(name, line);
          }
        });
    return Optional.ofNullable(found.get(name));
  }

  /** How many lines are whole. */
  public int size() throws IOException {
    int[] size = new int[1];
    each(line -> size[0]++);
    return size[0];
  }

  private interface Sight {
    void line(Line line) throws IOException;
  }

  private void each(Sight sight) throws IOException {
    Journal.read(
        file,
        0,
        Long.MAX_VALUE,
        (at, json, seal) -> {
          if (seal != Journal.Seal.WHOLE) {
            return;
          }
          sight.line(line(json));
        });
  }

  /** The line as it is written. */
  public static byte[] bytes(Line line) throws IOException {
    return Journal.sealed(Wire.mapper().writeValueAsBytes(line));
  }

  /**
   * A line as it was written, without its end.
   *
   * @throws IOException when it is none
   */
  public static Line line(byte[] json) throws IOException {
    try {
      return Wire.mapper().readValue(json, Line.class);
    } catch (JsonProcessingException e) {
      throw new IOException("a sealed line of the manifest is none: " + e.getOriginalMessage(), e);
    }
  }

  /** Leaves out damaged lines; their files are then unknown. */
  synchronized void mend(Drafts drafts) throws IOException {
    close();
    Journal.rewrite(file, drafts, line -> false);
    journal = Journal.open(file);
  }

  void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}
