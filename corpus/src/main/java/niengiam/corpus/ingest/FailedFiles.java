package niengiam.corpus.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niengiam.corpus.archive.Ledger;
import niengiam.corpus.archive.LedgerLine;

/**
 * The files that failed, from where they were, shown as they were. A folder that could not be
 * listed is read again with the import that it belongs to.
 */
final class FailedFiles implements Supply {
  private final Ledger ledger;
  private final Opener opener;

  FailedFiles(Ledger ledger, Opener opener) {
    this.ledger = ledger;
    this.opener = opener;
  }

  @Override
  public void each(Visitor visitor) throws InterruptedException {
    List<LedgerLine> failed = ledger.states().stream().filter(LedgerLine::failed).toList();
    Map<Found, Set<String>> containers = new LinkedHashMap<>();
    for (LedgerLine line : failed) {
      Path file = FileText.path(line.source());
      if (Files.isDirectory(file)) {
        continue;
      }
      int inside = line.source().indexOf(Opener.INSIDE);
      if (inside < 0 || Files.exists(file)) {
        opener.give(new Found(file, line.source(), line.path(), false), member -> true, visitor);
      } else {
        containers
            .computeIfAbsent(container(line, inside), k -> new HashSet<>())
            .add(line.source());
      }
    }
    for (Map.Entry<Found, Set<String>> container : containers.entrySet()) {
      opener.giveMembers(container.getKey(), container.getValue()::contains, visitor);
    }
  }

  private static Found container(LedgerLine member, int inside) {
    String source = member.source().substring(0, inside);
    int shown = member.path().indexOf(Opener.INSIDE);
    String path = shown < 0 ? source : member.path().substring(0, shown);
    return new Found(FileText.path(source), source, path, false);
  }
}
