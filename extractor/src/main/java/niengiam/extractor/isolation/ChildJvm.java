package niengiam.extractor.isolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java virtual machine of a worker: the one that runs this program, with the same classes.
 *
 * @param heapMegabytes how much Java memory it may take
 * @param main the class whose main method calls {@link WorkerLoop#serve}
 * @param arguments of the main method
 */
public record ChildJvm(int heapMegabytes, String main, List<String> arguments) {
  public ChildJvm {
    arguments = List.copyOf(arguments);
  }

  /** The command of a child that leaves nothing outside its folder, not even when it crashes. */
  List<String> command(WorkFolder folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.crashReport(),
            // Its file would lie in the common folder of the system, whatever java.io.tmpdir says.
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + folder.temporary(),
            "-D" + WorkFolder.PROPERTY + "=" + folder.root(),
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            main));
    command.addAll(arguments);
    return command;
  }
}
