package niengiam.corpus.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import niengiam.extractor.format.FailureReason;

/**
 * Finds the files under what the user named, each once, folders in the order of names. Follows
 * symbolic links, but not into a folder that it stands in.
 */
final class Walk implements Supply {
  static final int MAX_DEPTH = 200;

  private final List<Path> inputs;
  private final Path archive;
  private final Opener opener;
  private final Predicate<Path> ready;

  /**
   * @param archive the archive itself, which is passed over with all that lies in it
   * @param ready which files to give
   */
  Walk(List<Path> inputs, Path archive, Opener opener, Predicate<Path> ready) {
    this.inputs = List.copyOf(inputs);
    this.archive = archive;
    this.opener = opener;
    this.ready = ready;
  }

  @Override
  public void each(Visitor visitor) throws IOException, InterruptedException {
    Set<String> given = new HashSet<>();
    Path own = Files.exists(archive) ? archive.toRealPath() : archive;
    for (Path input : inputs) {
      Path path = input.toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        String root = FileText.of(path);
        new Run(visitor, given, own, root.endsWith(File.separator) ? root : root + File.separator)
            .folder(path, new ArrayList<>());
      } else {
        new Run(visitor, given, own, "").file(path, FileText.of(input));
      }
    }
  }

  /** The walk of one input. */
  private final class Run {
    private final Visitor visitor;
    private final Set<String> given;
    private final Path own;
    private final String root;

    Run(Visitor visitor, Set<String> given, Path own, String root) {
      this.visitor = visitor;
      this.given = given;
      this.own = own;
      this.root = root;
    }

    void folder(Path folder, List<Path> above) throws InterruptedException {
      List<Path> children = new ArrayList<>();
      Path real;
      try {
        real = folder.toRealPath();
        if (real.startsWith(own) || above.contains(real)) {
          return;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
          stream.forEach(children::add);
        }
      } catch (IOException | DirectoryIteratorException e) {
        visitor.failed(found(folder), FailureReason.UNREADABLE, unlisted(e));
        return;
      }
      if (above.size() >= MAX_DEPTH) {
        visitor.failed(
            found(folder), FailureReason.TOO_LARGE, "thư mục lồng sâu quá " + MAX_DEPTH + " cấp");
        return;
      }
      Collections.sort(children);
      visitor.opened(found(folder));
      above.add(real);
      for (Path child : children) {
        if (Noise.is(FileText.of(child.getFileName()))) {
          continue;
        }
        if (Files.isDirectory(child)) {
          folder(child, above);
        } else if (Files.isRegularFile(child) || Files.isSymbolicLink(child)) {
          file(child, shown(child));
        }
      }
      above.removeLast();
    }

    void file(Path file, String shown) throws InterruptedException {
      Found found = new Found(file, FileText.of(file), shown, false);
      if (!given.add(found.source()) || !ready.test(file)) {
        return;
      }
      opener.give(found, given::add, visitor);
    }

    private Found found(Path folder) {
      return new Found(folder, FileText.of(folder), shown(folder), false);
    }

    private String shown(Path file) {
      String text = FileText.of(file);
      return text.startsWith(root) ? text.substring(root.length()) : text;
    }
  }

  private static String unlisted(Exception e) {
    return e instanceof AccessDeniedException
        ? "không có quyền đọc thư mục"
        : "không liệt kê được thư mục: " + e.getMessage();
  }
}
