package niengiam.app.http;

import java.io.IOException;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.MissingAnswer;

/** Questions about citations that take the whole index, asked once for all visitors. */
public final class References {
  /** A law may be cited in every document; a list of missing documents needs but a few places. */
  private static final int MOST_CITATIONS = 20;

  private final Remembered<MissingAnswer> missing = new Remembered<>(References::shortened);
  private final Remembered<CitationGraph> graph = new Remembered<>(Corpus::graph);

  /** Documents that are cited and not held, each with some of its citations. */
  public MissingAnswer missing(Corpus corpus) throws IOException {
    return missing.of(corpus);
  }

  public CitationGraph graph(Corpus corpus) throws IOException {
    return graph.of(corpus);
  }

  private static MissingAnswer shortened(Corpus corpus) throws IOException {
    return new MissingAnswer(
        corpus.missing().missing().stream()
            .map(
                m ->
                    new MissingAnswer.MissingDocument(
                        m.canonical(),
                        m.type(),
                        m.date(),
                        m.issuer(),
                        m.place(),
                        m.subject(),
                        m.count(),
                        m.citations().stream().limit(MOST_CITATIONS).toList()))
            .toList());
  }
}
