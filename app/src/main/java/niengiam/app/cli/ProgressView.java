package niengiam.app.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import niengiam.app.language.Messages;
import niengiam.corpus.ingest.ProgressListener;

/**
 * How far a bulk run is: a bar on a terminal, elsewhere a line now and then that a log can keep. On
 * standard error, so that data can be piped on.
 */
final class ProgressView implements ProgressListener, AutoCloseable {
  private static final Duration LINE_EVERY = Duration.ofSeconds(10);

  private final Terminal terminal;
  private final Messages messages;
  private final long start = System.nanoTime();
  private final ProgressBar bar;
  private long lastLine = System.nanoTime();

  ProgressView(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(
                terminal.interactive()
                    ? new ConsoleProgressBarConsumer(System.err)
                    : new SilentConsumer())
            .showSpeed()
            .build();
  }

  @Override
  public void progress(Progress progress) {
    bar.maxHint(progress.seen());
    bar.stepTo(progress.done());
    bar.setExtraMessage(shortened(progress.current()));
    long now = System.nanoTime();
    if (!terminal.interactive() && now - lastLine > LINE_EVERY.toNanos()) {
      lastLine = now;
      terminal.err().println(line(progress, now));
    }
  }

  private String line(Progress progress, long now) {
    double seconds = (now - start) / 1e9;
    double rate = progress.done() / seconds;
    long left = rate > 0 ? Math.round((progress.seen() - progress.done()) / rate) : 0;
    return messages.get(
        "import.progress",
        progress.done() + "/" + progress.seen(),
        progress.failed(),
        rate,
        "%d:%02d".formatted(left / 60, left % 60));
  }

  private static String shortened(String path) {
    int keep = 30;
    return path.length() <= keep ? path : "…" + path.substring(path.length() - keep + 1);
  }

  @Override
  public void close() {
    bar.close();
  }
}
