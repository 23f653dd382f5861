package niengiam.extractor.isolation;

import java.util.Optional;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;

/**
 * What a worker is asked.
 *
 * @param drawing the page that is to be drawn; the file is read where there is none
 */
record Request(SourceFile file, ReadOptions options, Optional<Drawing> drawing) {}
