package niengiam.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.search.SearchRequest;

/** Asks for words that stand side by side in documents of the archive, and takes the time. */
final class SearchLoad {
  static final String THREAD = "search";

  private static final int QUESTIONS = 200;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  /** Between two searches of a person who has nothing else to do. */
  private static final long PAUSE_MILLIS = 200;

  /** What was imported since is seen by who opens the archive anew. */
  private static final int OPEN_FOR = 25;

  private final Path archive;
  private final Rules rules;
  private final List<String> questions = new ArrayList<>();

  SearchLoad(Path archive, Rules rules, List<String> texts, long seed) {
    this.archive = archive;
    this.rules = rules;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < QUESTIONS && !texts.isEmpty(); i++) {
      String[] words = texts.get(random.nextInt(texts.size())).strip().split("\\s+");
      int count = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
      int from = random.nextInt(Math.max(1, words.length - count));
      questions.add(
          String.join(" ", List.of(words).subList(from, Math.min(words.length, from + count))));
    }
  }

  /** Searches one after the other. */
  BenchResult.Latency idle(int searches) throws IOException {
    List<Double> millis = new ArrayList<>();
    try (Corpus corpus = Corpus.open(archive, rules)) {
      for (String question : questions) {
        corpus.search(request(question));
      }
      for (int i = 0; i < searches && !questions.isEmpty(); i++) {
        millis.add(search(corpus, i));
      }
    }
    return latency(millis);
  }

  /** Searches now and then until it is stopped. */
  Running start() {
    return new Running();
  }

  /** What searches took, as a whole and by tenth of the import. */
  record Latencies(BenchResult.Latency all, List<BenchResult.Latency> tenths) {}

  private record Taken(int tenth, double millis) {}

  /** Searches in a thread of their own. */
  final class Running implements AutoCloseable {
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name(THREAD).factory());
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int tenth;
    private final Future<List<Taken>> millis = thread.submit(this::run);

    /** How many tenths of the import are done. */
    void reached(int tenths) {
      tenth = tenths;
    }

    private List<Taken> run() throws IOException, InterruptedException {
      List<Taken> taken = new ArrayList<>();
      while (!ended() && !questions.isEmpty()) {
        try (Corpus corpus = Corpus.open(archive, rules)) {
          corpus.search(request(questions.getFirst()));
          for (int i = 0; i < OPEN_FOR && !ended(); i++) {
            taken.add(new Taken(tenth, search(corpus, taken.size())));
          }
        } catch (ArchiveException e) {
          // The import has not made the archive yet; there is nothing to be searched.
        }
      }
      return taken;
    }

    private boolean ended() throws InterruptedException {
      return end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    Latencies stop() throws IOException {
      end.countDown();
      try {
        return latencies(millis.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return latencies(List.of());
      } catch (ExecutionException e) {
        throw new IOException("searching while importing: " + e.getCause(), e.getCause());
      }
    }

    private static Latencies latencies(List<Taken> taken) {
      return new Latencies(
          latency(taken.stream().map(Taken::millis).toList()),
          IntStream.range(0, RunCurve.TENTHS)
              .mapToObj(
                  number ->
                      latency(
                          taken.stream()
                              .filter(one -> one.tenth() == number)
                              .map(Taken::millis)
                              .toList()))
              .toList());
    }

    @Override
    public void close() {
      end.countDown();
      thread.shutdownNow();
    }
  }

  private double search(Corpus corpus, int number) {
    long start = System.nanoTime();
    try {
      corpus.search(request(questions.get(number % questions.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static SearchRequest request(String words) {
    return new SearchRequest(
        Optional.empty(),
        words,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        10,
        1);
  }

  private static BenchResult.Latency latency(List<Double> millis) {
    if (millis.isEmpty()) {
      return new BenchResult.Latency(0, 0, 0, 0);
    }
    List<Double> sorted = millis.stream().sorted().toList();
    return new BenchResult.Latency(
        sorted.size(),
        Rounded.of(sorted.get(sorted.size() / 2)),
        Rounded.of(sorted.get(sorted.size() * 99 / 100)),
        Rounded.of(sorted.getLast()));
  }
}
