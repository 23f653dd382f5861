package niengiam.corpus.ingest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Lets only one thread at a time work on the same bytes, however many copies of them there are. */
final class InFlight {
  private final ConcurrentMap<String, CountDownLatch> hashes = new ConcurrentHashMap<>();

  <T> T alone(String sha256, Supplier<T> work) throws InterruptedException {
    CountDownLatch mine = new CountDownLatch(1);
    for (CountDownLatch other = hashes.putIfAbsent(sha256, mine);
        other != null;
        other = hashes.putIfAbsent(sha256, mine)) {
      other.await();
    }
    try {
      return work.get();
    } finally {
      hashes.remove(sha256);
      mine.countDown();
    }
  }
}
