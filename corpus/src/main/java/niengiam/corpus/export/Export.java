package niengiam.corpus.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Correction;
import niengiam.corpus.correction.Corrections;

/**
 * Writes documents, references, measures and corrections, one file a table, document by document.
 */
public final class Export {
  private final ExportFormat format;
  private final Map<Table, TableSink> sinks = new EnumMap<>(Table.class);
  private final Map<Table, Integer> rows = new EnumMap<>(Table.class);

  private Export(ExportFormat format) {
    this.format = format;
  }

  /**
   * What was written: {@code documents}, {@code references}, {@code measures} and {@code
   * corrections} with the extension of the format.
   */
  public record Exported(List<Path> files, int documents, int references, int measures) {
    public Exported {
      files = List.copyOf(files);
    }
  }

  /**
   * Files of the same names are replaced, once all is written.
   *
   * @param out a folder, made where it is missing
   * @throws IOException when the folder cannot be written
   * @throws ArchiveException when an analysis is damaged
   */
  public static Exported run(Archive archive, Path out, ExportFormat format) throws IOException {
    return new Export(format).run(archive, Files.createDirectories(out));
  }

  /**
   * Writes one table as it is read.
   *
   * @param out is closed, as the end of a table
   * @throws IOException when it cannot be written
   * @throws ArchiveException when an analysis is damaged
   */
  public static void table(Archive archive, Table table, ExportFormat format, OutputStream out)
      throws IOException {
    Export export = new Export(format);
    try (TableSink sink = export.sink(table, out)) {
      export.sinks.put(table, sink);
      Corrections corrections = new Corrections(archive);
      Iterator<Entry> entries = archive.entries().iterator();
      while (entries.hasNext()) {
        export.write(entries.next(), corrections);
      }
    }
  }

  /**
   * Writes what an audit found, a row each.
   *
   * @param out is closed, as the end of a table
   * @throws IOException when it cannot be written
   */
  public static void findings(List<Finding> findings, ExportFormat format, OutputStream out)
      throws IOException {
    try (TableSink sink = sink(FindingRow.TABLE, FindingRow.COLUMNS, format, out)) {
      for (Finding finding : findings) {
        sink.row(FindingRow.of(finding));
      }
    }
  }

  private Exported run(Archive archive, Path out) throws IOException {
    try {
      for (Table table : Table.values()) {
        sinks.put(
            table,
            sink(
                table,
                new BufferedOutputStream(Files.newOutputStream(draft(out, table)), 1 << 16)));
        rows.put(table, 0);
      }
      Corrections corrections = new Corrections(archive);
      Iterator<Entry> entries = archive.entries().iterator();
      while (entries.hasNext()) {
        write(entries.next(), corrections);
      }
    } finally {
      for (TableSink sink : sinks.values()) {
        sink.close();
      }
    }
    for (Table table : Table.values()) {
      Files.move(draft(out, table), file(out, table), StandardCopyOption.REPLACE_EXISTING);
    }
    return new Exported(
        List.of(Table.values()).stream().map(table -> file(out, table)).toList(),
        rows.getOrDefault(Table.DOCUMENTS, 0),
        rows.getOrDefault(Table.REFERENCES, 0),
        rows.getOrDefault(Table.MEASURES, 0));
  }

  private void write(Entry stored, Corrections corrections) throws IOException {
    Entry entry = corrections.corrected(stored);
    List<Correction> own = corrections.of(stored.sha256());
    Proof proof = new Proof(entry.analysis().document());
    for (Map.Entry<Table, TableSink> sink : sinks.entrySet()) {
      List<List<Optional<?>>> found = sink.getKey().rows(entry, proof, own).toList();
      for (List<Optional<?>> row : found) {
        sink.getValue().row(row);
      }
      rows.merge(sink.getKey(), found.size(), Integer::sum);
    }
  }

  private TableSink sink(Table table, OutputStream out) throws IOException {
    return sink(table.label(), table.columns(), format, out);
  }

  private static TableSink sink(
      String name, List<String> columns, ExportFormat format, OutputStream out) throws IOException {
    return switch (format) {
      case JSONL -> new JsonlSink(out, columns);
      case CSV -> new CsvSink(out, columns);
      case XLSX -> new XlsxSink(out, name, columns);
    };
  }

  private Path file(Path out, Table table) {
    return out.resolve(table.label() + "." + format.extension());
  }

  private Path draft(Path out, Table table) {
    return out.resolve("." + table.label() + "." + format.extension() + ".tmp");
  }
}
