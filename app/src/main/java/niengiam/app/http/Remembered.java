package niengiam.app.http;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import niengiam.corpus.Corpus;

/** An answer that takes the whole index, kept until the archive is read anew. */
public final class Remembered<T> {
  private final Library.Question<T> question;
  private final Map<Corpus, T> answers = new WeakHashMap<>();

  public Remembered(Library.Question<T> question) {
    this.question = question;
  }

  /** Those who ask at once wait for one answer. */
  public synchronized T of(Corpus corpus) throws IOException {
    T known = answers.get(corpus);
    if (known == null) {
      known = question.ask(corpus);
      answers.put(corpus, known);
    }
    return known;
  }
}
