package niengiam.extractor.isolation;

import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;

/** What a worker is asked. */
record Request(SourceFile file, ReadOptions options) {}
