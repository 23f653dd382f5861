package niengiam.app.http.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Searches over many connections while an import runs, and prints how long answers took, how many
 * failed, and how the memory of the server went. A program to be run by hand against a server of
 * this machine without users.
 */
final class LoadRun {
  private static final List<String> QUERIES =
      List.of("quy che dan chu", "258-KH/HU", "\"hòa giải thành\"", "truong dat chuan", "năm 2023");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Duration HEAP_EVERY = Duration.ofSeconds(2);

  private LoadRun() {}

  /** What one connection saw. */
  private record Seen(List<Long> nanos, int errors) {}

  /**
   * @param args port, seconds, connections, process id of the server, folder to import
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    int port = Integer.parseInt(args[0]);
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[1])).toNanos();
    int connections = Integer.parseInt(args[2]);
    if (args.length > 4) {
      Browser browser = new Browser(port);
      String token = browser.learnToken();
      HttpResponse<String> begun =
          browser.post("/api/v1/imports", Map.of("_csrf", token, "folder", args[4]));
      System.out.println("import: " + begun.statusCode());
    }
    List<Long> all = new ArrayList<>();
    int errors = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<Seen>> seen =
          Stream.generate(() -> threads.submit(() -> search(port, end)))
              .limit(connections)
              .toList();
      while (System.nanoTime() < end) {
        System.out.println("heap MB: " + heap(args[3]));
        Thread.sleep(HEAP_EVERY.toMillis());
      }
      for (Future<Seen> one : seen) {
        all.addAll(one.get().nanos());
        errors += one.get().errors();
      }
    }
    print(all, errors);
  }

  private static Seen search(int port, long end) throws InterruptedException {
    List<Long> nanos = new ArrayList<>();
    int errors = 0;
    // One client keeps one connection alive.
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; System.nanoTime() < end; i++) {
        String query = URLEncoder.encode(QUERIES.get(i % QUERIES.size()), StandardCharsets.UTF_8);
        HttpRequest request =
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/api/v1/search?q=" + query))
                .build();
        long start = System.nanoTime();
        try {
          int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
          errors += status == 200 ? 0 : 1;
        } catch (IOException e) {
          errors++;
        }
        nanos.add(System.nanoTime() - start);
      }
    }
    return new Seen(nanos, errors);
  }

  private static String heap(String process) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", process, "GC.heap_info")
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    long kilobytes = 0;
    for (Matcher used = USED.matcher(told.split("Metaspace", -1)[0]); used.find(); ) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return Long.toString(kilobytes >> 10);
  }

  private static void print(List<Long> nanos, int errors) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "requests %d, errors %d (%.2f %%), ms: median %.1f, p99 %.1f, longest %.1f%n",
        sorted.size(),
        errors,
        100.0 * errors / Math.max(1, sorted.size()),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * part)) / 1e6;
  }
}
