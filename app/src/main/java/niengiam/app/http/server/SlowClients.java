package niengiam.app.http.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts off who sends the head of a request, or takes an answer, byte by byte: each byte begins the
 * time anew that a connection may be silent. Slow bodies are the matter of {@link
 * org.eclipse.jetty.server.handler.MinimumDataRateHandler}; it is no judge of answers, since it
 * counts also the time in which the server makes them.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Limits limits;
  private final Map<Connection, Watch> watches = new ConcurrentHashMap<>();
  private final Map<InetAddress, Integer> byAddress = new ConcurrentHashMap<>();

  SlowClients(Limits limits, Handler next) {
    super(next);
    this.limits = limits;
  }

  /** What is known of a connection; changed by its own thread and by the one that looks. */
  private static final class Watch {
    private boolean busy;
    private long since = System.nanoTime();
    private boolean blocked;
    private long blockedSince;
    private long sentBefore;

    synchronized void begin() {
      busy = true;
    }

    synchronized void end() {
      busy = false;
      since = System.nanoTime();
    }

    synchronized boolean late(long now, Duration head) {
      return !busy && now - since > head.toNanos();
    }

    /** Whether the client takes what is ready for it too slowly. */
    synchronized boolean sluggish(long now, boolean pending, long sent, Limits limits) {
      if (!pending) {
        blocked = false;
        return false;
      }
      if (!blocked) {
        blocked = true;
        blockedSince = now;
        sentBefore = sent;
        return false;
      }
      long nanos = now - blockedSince;
      double seconds = nanos / 1e9;
      return nanos > limits.silence().toNanos() && sent - sentBefore < limits.slowest() * seconds;
    }
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    for (Connector connector : getServer().getConnectors()) {
      connector.addEventListener(this);
    }
    look(getServer());
  }

  private void look(Server server) {
    Scheduler scheduler = server.getScheduler();
    scheduler.schedule(
        () -> {
          cut();
          if (isRunning() || isStarting()) {
            look(server);
          }
        },
        LOOK_EVERY.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private void cut() {
    long now = System.nanoTime();
    watches.forEach(
        (connection, watch) -> {
          boolean pending =
              connection.getEndPoint() instanceof AbstractEndPoint end
                  && end.getWriteFlusher().isPending();
          if (watch.late(now, limits.head())
              || watch.sluggish(now, pending, connection.getBytesOut(), limits)) {
            connection.getEndPoint().close(new TimeoutException("slow"));
          }
        });
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Watch watch = watches.get(request.getConnectionMetaData().getConnection());
    if (watch != null) {
      watch.begin();
      Request.addCompletionListener(request, failure -> watch.end());
    }
    return super.handle(request, response, callback);
  }

  @Override
  public void onOpened(Connection connection) {
    watches.put(connection, new Watch());
    if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
        && !remote.getAddress().isLoopbackAddress()
        && byAddress.merge(remote.getAddress(), 1, Integer::sum) > limits.perAddress()) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    watches.remove(connection);
    if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
      byAddress.computeIfPresent(remote.getAddress(), (a, n) -> n > 1 ? n - 1 : null);
    }
  }
}
