package niengiam.app.cli;

import java.util.concurrent.Callable;

/** What all commands share: the options of the program, its terminal and its words. */
abstract class Command implements Callable<Integer> {
  private final Niengiam program;

  Command(Niengiam program) {
    this.program = program;
  }

  final Niengiam program() {
    return program;
  }

  final Terminal terminal() {
    return program.terminal();
  }

  /** A line of the messages bundle. */
  final String say(String key, Object... values) {
    return program.messages().get(key, values);
  }

  /** Prints a line of the messages bundle to standard output. */
  final void print(String key, Object... values) {
    terminal().out().println(say(key, values));
  }

  /** Tells of something on standard error. */
  final void tell(String key, Object... values) {
    terminal().err().println(say(key, values));
  }
}
