package niengiam.extractor.layout;

import java.util.Optional;

/** Where something stands: a page number from 1 and, where the format has geometry, a box on it. */
public record Place(int page, Optional<Box> box) {}
