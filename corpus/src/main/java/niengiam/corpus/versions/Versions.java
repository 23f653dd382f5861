package niengiam.corpus.versions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Corrections;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.Sketch;
import niengiam.corpus.index.StoredDocument;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextOrigin;

/** Finds versions by the sketches of the index, one look a document. */
public final class Versions {
  /** More similar texts than this are a form that many bodies fill in, not versions. */
  private static final int MOST = 50;

  private final IndexSearch index;
  private final Archive archive;

  public Versions(IndexSearch index, Archive archive) {
    this.index = index;
    this.archive = archive;
  }

  /** The other versions of a document, the most similar first. */
  public List<Version> of(Entry entry) throws IOException {
    List<Version> versions = new ArrayList<>();
    Sketch sketch = Sketch.of(entry.analysis().document().layout().text());
    for (IndexSearch.Alike alike : alike(sketch, entry.id())) {
      Optional<Entry> other =
          archive.get(alike.document().document().id()).map(new Corrections(archive)::corrected);
      if (other.isPresent()) {
        versions.add(
            new Version(
                alike.document().document(),
                kind(other.get()),
                alike.likeness(),
                Differences.between(entry.analysis(), other.get().analysis())));
      }
    }
    return versions;
  }

  /** All documents that have other versions, each group once. */
  public List<List<DocumentLabel>> groups() throws IOException {
    Map<String, StoredDocument> documents = new TreeMap<>();
    index.documents(document -> documents.put(document.document().id(), document));
    Map<String, List<DocumentLabel>> groups = new LinkedHashMap<>();
    for (String id : documents.keySet()) {
      Optional<Sketch> sketch = index.sketch(id);
      if (sketch.isEmpty() || groups.containsKey(id)) {
        continue;
      }
      List<DocumentLabel> group = new ArrayList<>();
      for (IndexSearch.Alike alike : alike(sketch.get(), id)) {
        group.add(alike.document().document());
      }
      if (!group.isEmpty()) {
        group.addFirst(documents.get(id).document());
        group.forEach(label -> groups.put(label.id(), group));
      }
    }
    return groups.values().stream().distinct().map(List::copyOf).toList();
  }

  private List<IndexSearch.Alike> alike(Sketch sketch, String id) throws IOException {
    List<IndexSearch.Alike> found = index.alike(sketch, MOST);
    Optional<IndexSearch.Alike> own =
        found.stream().filter(alike -> alike.document().document().id().equals(id)).findFirst();
    return own.isEmpty()
        ? List.of()
        : found.stream()
            .filter(alike -> !alike.equals(own.get()))
            .filter(
                alike ->
                    SameDocument.test(own.get().document(), alike.document(), alike.likeness()))
            .toList();
  }

  private static String kind(Entry entry) {
    List<Page> pages = entry.analysis().document().layout().pages();
    long scanned = pages.stream().filter(page -> page.origin() == TextOrigin.OCR).count();
    if (2 * scanned > pages.size()) {
      return "scan";
    }
    return entry.analysis().metadata().number().isPresent() ? "signed" : "draft";
  }
}
