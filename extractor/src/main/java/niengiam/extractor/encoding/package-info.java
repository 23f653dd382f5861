/**
 * The letters of old fonts and broken conversions into Unicode. Decided by what gives Vietnamese
 * syllables, with the font name as a hint only: many files name a TCVN3 font and hold Unicode.
 */
@NullMarked
package niengiam.extractor.encoding;

import org.jspecify.annotations.NullMarked;
