package niengiam.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of {@code words.txt}, in lower case, syllables parted by one blank.
 *
 * @param phrases words and set phrases of the documents
 * @param others what is right as well, but not so usual that anything should be mended to it
 */
public record WordList(List<String> phrases, List<String> others) {
  private static final String FILE = "/niengiam/rules/words.txt";

  /** Lines that begin so are comments; the last of their kind opens the others. */
  private static final String COMMENT = "#";

  private static final String OTHERS = "# Others";

  public WordList {
    phrases = List.copyOf(phrases);
    others = List.copyOf(others);
  }

  /** Reads the list that comes with the program. */
  public static WordList load() {
    List<String> phrases = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> open = phrases;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(OTHERS)) {
          open = others;
        } else if (!line.startsWith(COMMENT)) {
          for (String phrase : line.split(",", -1)) {
            if (!phrase.isBlank()) {
              open.add(phrase.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(phrases, others);
  }
}
