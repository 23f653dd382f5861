package niengiam.corpus.sample;

/** The two sides of a cut through prose; no fact or mark may lie across it. */
final class Cut {
  private Cut() {}

  static Prose before(Prose prose, int at) {
    return new Prose(
        prose.text().substring(0, at),
        prose.facts().stream().filter(f -> f.end() <= at).toList(),
        prose.calls().stream().filter(c -> c.end() <= at).toList());
  }

  static Prose after(Prose prose, int at) {
    return new Prose(
        prose.text().substring(at),
        prose.facts().stream().filter(f -> f.start() >= at).map(f -> f.shift(-at)).toList(),
        prose.calls().stream()
            .filter(c -> c.start() >= at)
            .map(c -> new Prose.Call(c.start() - at, c.end() - at, c.mark()))
            .toList());
  }
}
