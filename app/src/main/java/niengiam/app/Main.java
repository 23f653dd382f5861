package niengiam.app;

import niengiam.app.cli.Niengiam;

/** The only entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Niengiam.run(args));
  }
}
