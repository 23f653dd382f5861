package niengiam.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words and set phrases of {@code words.txt}. */
public final class WordList {
  private static final String FILE = "/niengiam/rules/words.txt";

  private WordList() {}

  /** All phrases, in lower case, syllables parted by one blank. */
  public static List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String phrase : line.split(",", -1)) {
            if (!phrase.isBlank()) {
              phrases.add(phrase.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }
}
