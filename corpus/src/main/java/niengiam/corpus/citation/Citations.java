package niengiam.corpus.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Reference;
import niengiam.config.Issuer;
import niengiam.corpus.answer.Citation;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.answer.ReferenceAnswer.Status;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.StoredReference;
import niengiam.corpus.index.Words;

/** Resolves citations against the documents that the archive holds. */
public final class Citations {
  private final IndexSearch index;
  private final CodeKeys codes;
  private final Set<String> central;

  /**
   * @param issuers tell which codes are central, so that no place belongs to them
   */
  public Citations(IndexSearch index, CodeKeys codes, List<Issuer> issuers) {
    this.index = index;
    this.codes = codes;
    this.central =
        issuers.stream()
            .filter(issuer -> issuer.level().equals("central"))
            .map(Issuer::code)
            .collect(Collectors.toSet());
  }

  /**
   * Who cites a document.
   *
   * @param code in any spelling, or the name of a law
   * @throws IOException when the index cannot be read
   */
  public ReferenceAnswer of(String code) throws IOException {
    List<String> keys = codes.keys(code);
    ReferenceAnswer likeliest = of(code, keys.isEmpty() ? Words.plain(code) : keys.getFirst());
    for (int i = 1; i < keys.size() && likeliest.document().isEmpty(); i++) {
      ReferenceAnswer next = of(code, keys.get(i));
      if (!next.candidates().isEmpty()
          || next.document().isPresent()
          || next.citations().size() > likeliest.citations().size()) {
        likeliest = next;
      }
    }
    return likeliest;
  }

  private ReferenceAnswer of(String code, String key) throws IOException {
    List<DocumentLabel> holders = new ArrayList<>();
    index.documents(key, document -> holders.add(document.document()));
    List<Citation> citations = new ArrayList<>();
    Tally names = new Tally();
    index.references(
        key,
        reference -> {
          if (!reference.ownKey().equals(Optional.of(key))) {
            citations.add(citation(reference));
            names.add(reference.reference().canonical());
          }
        });
    citations.sort(ORDER);
    boolean understood = key.contains("|") || !citations.isEmpty();
    Status status =
        switch (holders.size()) {
          case 0 -> understood ? Status.MISSING : Status.UNRESOLVED;
          case 1 -> Status.HELD;
          default -> Status.AMBIGUOUS;
        };
    String canonical =
        holders.stream()
            .findFirst()
            .flatMap(DocumentLabel::number)
            .or(names::most)
            .orElse(code.strip());
    return new ReferenceAnswer(
        canonical,
        status.word(),
        status == Status.HELD ? Optional.of(holders.getFirst()) : Optional.empty(),
        status == Status.AMBIGUOUS ? holders : List.of(),
        citations);
  }

  /**
   * Documents that are cited and not held, most cited first. Names that are no codes and no laws
   * ("Đề án 06") are left out, since nothing tells which document they mean.
   *
   * @throws IOException when the index cannot be read
   */
  public MissingAnswer missing() throws IOException {
    Holders held = Holders.of(index);
    Map<String, Absent> absent = new HashMap<>();
    index.references(
        row -> {
          if (!held.have(row) && row.reference().system() != Reference.Numbering.NICKNAME) {
            absent.computeIfAbsent(row.key(), key -> new Absent()).add(row, isLocal(row));
          }
        });
    return new MissingAnswer(
        absent.values().stream()
            .map(Absent::answer)
            .sorted(
                Comparator.comparingInt(MissingAnswer.MissingDocument::count)
                    .reversed()
                    .thenComparing(MissingAnswer.MissingDocument::canonical))
            .toList());
  }

  private boolean isLocal(StoredReference row) {
    Optional<String> issuer = row.reference().issuerCode();
    return row.reference().system() != Reference.Numbering.LAW
        && issuer.isPresent()
        && !central.contains(issuer.get());
  }

  static final Comparator<Citation> ORDER =
      Comparator.<Citation>comparingInt(citation -> citation.document().year().orElse(0))
          .reversed()
          .thenComparing(citation -> citation.document().id())
          .thenComparing(citation -> citation.span().getFirst());

  static Citation citation(StoredReference row) {
    Reference reference = row.reference();
    return new Citation(
        row.document(),
        row.page(),
        Evidence.range(reference.span()),
        reference.surface(),
        row.sentence(),
        row.where(),
        reference.relation(),
        reference.date(),
        reference.issuer(),
        row.shortForms(),
        row.corrected());
  }
}
