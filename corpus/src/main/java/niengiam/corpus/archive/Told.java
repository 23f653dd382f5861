package niengiam.corpus.archive;

import java.io.Serializable;

/** One sentence in both languages of the program. */
public record Told(String vi, String en) implements Serializable {
  /**
   * @param language "en"; anything else is Vietnamese
   */
  public String in(String language) {
    return language.equals("en") ? en : vi;
  }
}
