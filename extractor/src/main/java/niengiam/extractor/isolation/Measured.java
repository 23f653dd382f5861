package niengiam.extractor.isolation;

import java.time.Duration;
import niengiam.extractor.format.Extraction;

/**
 * What came of reading a file, and what it cost.
 *
 * @param cpu time of the worker on all processors; zero where the system does not tell
 */
public record Measured(Extraction extraction, Duration cpu) {}
