package niengiam.corpus.compare;

import java.util.List;
import java.util.Optional;

/**
 * What the values of one series have in common beside the indicator.
 *
 * @param name of the place or the issuer, as printed
 * @param namesakes places that may be this one under another kind, as printed
 */
record Scope(Optional<String> name, Coverage coverage, List<String> namesakes) {
  Scope {
    namesakes = List.copyOf(namesakes);
  }
}
