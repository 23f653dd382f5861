package niengiam.corpus.archive;

import java.util.List;
import niengiam.analyzer.Analysis;

/**
 * One document of the archive: the bytes that were read, and all that is known of them.
 *
 * @param id the first 16 digits of the hash; the name of the document in answers
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param paths every place where these bytes were seen, as imported, the first one first
 * @param mediaType as detected
 * @param bytes size of the file
 * @param warnings what was lost or mended in reading
 */
public record Entry(
    String id,
    String sha256,
    List<String> paths,
    String mediaType,
    long bytes,
    Analysis analysis,
    List<String> warnings) {
  private static final int ID_LENGTH = 16;

  public Entry {
    paths = List.copyOf(paths);
    warnings = List.copyOf(warnings);
  }

  /** The id of the document with this hash. */
  public static String idOf(String sha256) {
    return sha256.substring(0, ID_LENGTH);
  }

  /** The same document seen at these places. */
  public Entry at(List<String> places) {
    return new Entry(id, sha256, places, mediaType, bytes, analysis, warnings);
  }

  /** The path that answers show. */
  public String path() {
    return paths.isEmpty() ? id : paths.getFirst();
  }
}
