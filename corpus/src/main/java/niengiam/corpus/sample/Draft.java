package niengiam.corpus.sample;

import java.util.List;

/**
 * A document before it is given a format.
 *
 * @param notes each a list of paragraphs; the first is called by mark 1
 * @param planYear 0 where nothing is planned
 */
record Draft(
    Paper paper,
    String issuer,
    String place,
    int year,
    int planYear,
    String signer,
    String role,
    List<String> recipients,
    List<Block> blocks,
    List<List<Prose>> notes) {
  Draft {
    recipients = List.copyOf(recipients);
    blocks = List.copyOf(blocks);
    notes = notes.stream().map(List::copyOf).toList();
  }
}
