package niengiam.analyzer.structure;

/** A sentence that ends a page at {@code leftEnd} and goes on at {@code rightStart}. */
public record Join(int leftEnd, int rightStart) {}
