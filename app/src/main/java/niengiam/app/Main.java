package niengiam.app;

import java.util.logging.LogManager;
import niengiam.app.cli.Niengiam;

/** The only entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // What libraries log by java.util.logging is for their developers; ours goes through slf4j.
    LogManager.getLogManager().reset();
    System.exit(Niengiam.run(args));
  }
}
