package niengiam.corpus.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.answer.CitedDocument;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.ReferenceAnswer.Status;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.EntryRows;
import niengiam.corpus.index.IndexSearch;
import niengiam.extractor.layout.Layout;

/** What a document cites, each cited document once. */
public final class Outgoing {
  private final IndexSearch index;
  private final CodeKeys codes;

  public Outgoing(IndexSearch index, CodeKeys codes) {
    this.index = index;
    this.codes = codes;
  }

  /**
   * Most cited first. Mentions of the document itself are left out.
   *
   * @throws IOException when the index cannot be read
   */
  public List<CitedDocument> of(Entry entry) throws IOException {
    Map<String, List<Reference>> mentions = new LinkedHashMap<>();
    for (Reference reference : entry.analysis().references()) {
      mentions
          .computeIfAbsent(EntryRows.key(reference, codes), key -> new ArrayList<>())
          .add(reference);
    }
    Layout layout = entry.analysis().document().layout();
    List<CitedDocument> cited = new ArrayList<>();
    for (Map.Entry<String, List<Reference>> group : mentions.entrySet()) {
      List<DocumentLabel> holders = new ArrayList<>();
      index.documents(group.getKey(), row -> holders.add(row.document()));
      if (holders.stream().noneMatch(holder -> holder.id().equals(entry.id()))) {
        cited.add(cited(group.getValue(), holders, layout));
      }
    }
    cited.sort(Comparator.comparingInt(CitedDocument::count).reversed());
    return cited;
  }

  private static CitedDocument cited(
      List<Reference> mentions, List<DocumentLabel> holders, Layout layout) {
    Reference first = mentions.getFirst();
    Status status =
        switch (holders.size()) {
          case 0 ->
              first.system() == Reference.Numbering.NICKNAME ? Status.UNRESOLVED : Status.MISSING;
          case 1 -> Status.HELD;
          default -> Status.AMBIGUOUS;
        };
    return new CitedDocument(
        first.canonical(),
        first.type(),
        status.word(),
        holders,
        mentions.size(),
        layout.pageOf(first.span()),
        Evidence.range(first.span()));
  }
}
