/**
 * Marks of secrecy (Decree 30/2020/NĐ-CP, annex I; Guide 36-HD/VPTW). A report that bears one must
 * not reach an archive that many people search, whatever its format, so the rule stands behind all
 * readers.
 */
@NullMarked
package niengiam.extractor.secrecy;

import org.jspecify.annotations.NullMarked;
