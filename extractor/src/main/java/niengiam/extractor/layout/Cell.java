package niengiam.extractor.layout;

import java.util.Optional;

/**
 * A cell of a {@link Block.Grid}. {@code row} and {@code column} count from 0 in the grid with all
 * merged cells spread out; {@code rows} and {@code columns} say over how many of them it reaches
 * (at least 1).
 */
public record Cell(int row, int column, int rows, int columns, Span span, Optional<Box> box) {}
